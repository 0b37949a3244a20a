package casement.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Example
    void begins_with_the_year_where_the_year_has_a_whole_number_of_them() {
        assertThat(Period.holding(day("2026-11-20"), 1)).isEqualTo(new Period(day("2026-11-01"), day("2026-11-30")));
        assertThat(Period.holding(day("2026-11-20"), 3)).isEqualTo(new Period(day("2026-10-01"), day("2026-12-31")));
        assertThat(Period.holding(day("2026-11-20"), 4)).isEqualTo(new Period(day("2026-09-01"), day("2026-12-31")));
        assertThat(Period.holding(day("2028-02-29"), 12)).isEqualTo(new Period(day("2028-01-01"), day("2028-12-31")));
    }

    @Property
    void leaves_no_day_out_and_has_none_twice(
            @ForAll @IntRange(min = 1, max = 12) int months, @ForAll @IntRange(max = 20_000) int daysSince) {
        LocalDate day = LocalDate.EPOCH.plusDays(daysSince);
        Period period = Period.holding(day, months);

        assertThat(day).isBetween(period.from(), period.until());
        assertThat(Period.holding(period.from(), months)).isEqualTo(period);
        assertThat(Period.holding(period.until(), months)).isEqualTo(period);
        assertThat(Period.holding(period.until().plusDays(1), months).from())
                .isEqualTo(period.until().plusDays(1));
    }

    @Example
    void lists_those_that_have_ended_the_one_that_goes_on_not_yet() {
        assertThat(Period.ended(day("2026-08-15"), day("2026-11-01"), 1))
                .extracting(Period::from)
                .containsExactly(day("2026-08-01"), day("2026-09-01"), day("2026-10-01"));
        assertThat(Period.ended(day("2026-08-15"), day("2026-10-31"), 1)).hasSize(2);
        assertThat(Period.ended(day("2026-08-15"), day("2026-08-31"), 1)).isEmpty();
    }

    @Example
    void refuses_one_that_ends_before_it_begins_or_is_longer_than_a_year() {
        assertThatThrownBy(() -> new Period(day("2026-11-02"), day("2026-11-01")))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> new Period(day("2026-01-01"), day("2027-01-02")))
                .isInstanceOf(Fault.BadInput.class);
        assertThat(new Period(day("2028-01-01"), day("2028-12-31")).days()).hasSize(366);
    }
}
