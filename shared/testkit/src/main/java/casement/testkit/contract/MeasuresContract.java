package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.Measures;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every register of measures does. */
public abstract class MeasuresContract {
    /** The same at each call within a test, and empty before. */
    protected abstract Measures measures();

    private static MeasureImport version(int version, String value) {
        Measure measure = new Measure(
                Measure.Kind.DISPLACEMENT,
                "reported burglaries",
                "Harbour, streets beside",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                new BigDecimal(value),
                "reports",
                "City Auditor",
                LocalDate.of(2026, 10, 15));
        return new MeasureImport(version, Examples.NOON, Ulids.at(Examples.NOON), List.of(measure));
    }

    @Test
    void gives_every_import_as_it_was_the_newest_first() {
        MeasureImport one = version(9, "12.50");
        MeasureImport two = version(10, "-3");
        measures().add(one);
        measures().add(two);
        assertThat(measures().all()).containsExactly(two, one);
    }

    @Test
    void takes_a_version_once() {
        MeasureImport one = version(1, "12");
        measures().add(one);
        assertThatThrownBy(() -> measures().add(version(1, "13"))).isInstanceOf(Fault.Conflict.class);
        assertThat(measures().all()).containsExactly(one);
    }
}
