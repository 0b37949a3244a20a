package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.review.Kind;
import casement.domain.review.Tally;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.Deletion;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.Partner;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.Surroundings;
import casement.testkit.Examples;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of public figures does. */
public abstract class PublicFiguresContract {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** The same at each call within a test, and empty before. */
    protected abstract PublicFigures figures();

    private static CountedMonth month(YearMonth month, long next) {
        return new CountedMonth(
                month,
                5_000_000_000L,
                next,
                List.of(
                        new CountedMonth.Count(FigureKind.REQUESTS, List.of("FEDERAL", "REFUSE"), 12),
                        new CountedMonth.Count(FigureKind.PROMOTIONS, List.of(), 1)),
                List.of(new Deletion("READ_LAKE", LocalDate.of(2025, 10, 1), 3, 9, Examples.NOON, 5_000_000_007L)));
    }

    @Test
    void gives_months_as_they_were_counted_the_newest_first() {
        CountedMonth october = month(OCTOBER, 5_000_000_010L);
        CountedMonth november = month(OCTOBER.plusMonths(1), 5_000_000_020L);
        figures().count(Optional.empty(), october);
        figures().count(Optional.empty(), november);
        assertThat(figures().months()).containsExactly(november, october);
    }

    @Test
    void counts_on_from_where_it_was_counted_up_to_and_from_nowhere_else() {
        CountedMonth first = month(OCTOBER, 5_000_000_010L);
        CountedMonth further = month(OCTOBER, 5_000_000_020L);
        figures().count(Optional.empty(), first);
        figures().count(Optional.of(first.next()), further);
        assertThat(figures().months()).containsExactly(further);

        assertThatThrownBy(() -> figures().count(Optional.of(first.next()), further))
                .isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> figures().count(Optional.empty(), first)).isInstanceOf(Fault.Conflict.class);
        assertThat(figures().months()).containsExactly(further);
    }

    @Test
    void begins_no_month_as_if_it_had_been_begun() {
        assertThatThrownBy(() -> figures().count(Optional.of(5_000_000_001L), month(OCTOBER, 5_000_000_010L)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(figures().months()).isEmpty();
    }

    @Test
    void knows_what_was_told_last() {
        assertThat(figures().surroundings()).isEmpty();
        Surroundings told = new Surroundings(
                Examples.NOON,
                List.of(new Partner("County Sheriff", AgencyType.LOCAL)),
                List.of(new Tally(Kind.AUDIT, 1, 2, 3, 4)));
        figures().tell(new Surroundings(Examples.NOON.minusSeconds(60), List.of(), List.of()));
        figures().tell(told);
        assertThat(figures().surroundings()).contains(told);
        assertThat(figures().months()).isEmpty();
    }
}
