package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MeasureImport;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryMeasures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures that others counted, taken in for the public. */
class MeasuresTest {
    private static final Principal OFFICER = Examples.person("pam", "Pam Privacy", Role.PRIVACY_OFFICER);
    private static final Principal COUNCIL = Examples.person("cleo", "Cleo Council", Role.COUNCIL);

    private final PackOffice packs = new PackOffice();
    private final MemoryMeasures measures = new MemoryMeasures();
    private final Asking asking = new Asking(packs.policy, new AuditLog(packs.audit, packs.clock, Ulids::at));
    private final ImportMeasures importMeasures = new ImportMeasures(asking, measures, packs.clock);
    private final ListMeasures listMeasures = new ListMeasures(asking, measures);

    private static MeasureForm displacement(String value) {
        return new MeasureForm(
                Optional.of(Measure.Kind.DISPLACEMENT),
                Optional.of("reported burglaries"),
                Optional.of("Harbour, streets beside"),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(LocalDate.of(2026, 9, 30)),
                Optional.of(new BigDecimal(value)),
                Optional.of("reports"),
                Optional.of("City Auditor"),
                Optional.of(LocalDate.of(2026, 10, 15)));
    }

    private MeasureImport take(Principal by, int replaces, MeasureForm... forms) {
        return importMeasures.take(by, new ImportMeasures.Form(Optional.of(replaces), Optional.of(List.of(forms))));
    }

    @Test
    @Clause({"SEA-CCTV-2", "SEA-CCTV-17"})
    void takes_figures_with_their_source_and_date_and_keeps_every_version() {
        MeasureImport first = take(OFFICER, 0, displacement("41"));
        MeasureImport second = take(OFFICER, 1, displacement("43.5"), displacement("12"));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.measures().getFirst().value()).isEqualTo(new BigDecimal("43.5"));
        assertThat(second.measures().getFirst().source()).isEqualTo("City Auditor");

        ListMeasures.Shown shown = listMeasures.list(COUNCIL);
        assertThat(shown.imports()).containsExactly(second, first);
        AuditEntry asked = packs.audit.written().stream()
                .filter(entry -> entry.id().equals(first.audit()))
                .findFirst()
                .orElseThrow();
        assertThat(asked.action()).isEqualTo("ImportMeasures");
        assertThat(asked.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(asked.who()).isEqualTo(OFFICER.who());
    }

    @Test
    @Clause("SEA-CCTV-2")
    void lets_nobody_else_say_what_the_programme_achieved() {
        for (Principal other : List.of(COUNCIL, Examples.analyst(), Examples.operationsManager(), Examples.auditor())) {
            assertThatThrownBy(() -> take(other, 0, displacement("0"))).isInstanceOf(Fault.Refused.class);
        }
        assertThat(measures.all()).isEmpty();
        assertThatThrownBy(() -> listMeasures.list(Examples.analyst())).isInstanceOf(Fault.Refused.class);
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        MeasureForm empty = new MeasureForm(
                Optional.empty(),
                Optional.of("  "),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 9, 30)),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(new BigDecimal("1.1234567")),
                Optional.of("a\nb"),
                Optional.of("x".repeat(121)),
                Optional.of(LocalDate.of(2027, 1, 1)));
        assertThatThrownBy(() -> take(OFFICER, 0, displacement("1"), empty))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly(
                                        "measures[1].kind",
                                        "measures[1].name",
                                        "measures[1].to",
                                        "measures[1].value",
                                        "measures[1].unit",
                                        "measures[1].source",
                                        "measures[1].dated"));
        assertThat(measures.all()).isEmpty();
        assertThat(packs.audit.written()).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-17")
    void wants_an_area_of_displacement_and_a_date_after_what_it_speaks_of() {
        MeasureForm nowhere = new MeasureForm(
                Optional.of(Measure.Kind.DISPLACEMENT),
                Optional.of("reported burglaries"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(LocalDate.of(2026, 9, 30)),
                Optional.of(BigDecimal.ONE),
                Optional.of("reports"),
                Optional.of("City Auditor"),
                Optional.of(LocalDate.of(2026, 9, 29)));
        assertThatThrownBy(() -> take(OFFICER, 0, nowhere))
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly("measures[0].area", "measures[0].dated"));
    }

    @Test
    void takes_the_place_of_the_newest_version_and_of_no_other() {
        take(OFFICER, 0, displacement("41"));
        assertThatThrownBy(() -> take(OFFICER, 0, displacement("42")))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("version 1");
        assertThatThrownBy(() -> take(OFFICER, 2, displacement("42"))).isInstanceOf(Fault.Conflict.class);
        assertThat(measures.all()).hasSize(1);
    }

    @Test
    void takes_nothing_without_a_record() {
        packs.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> take(OFFICER, 0, displacement("41"))).isInstanceOf(Fault.Unavailable.class);
        assertThat(measures.all()).isEmpty();
    }
}
