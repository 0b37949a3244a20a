package casement.domain.review;

import casement.domain.Fault;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Whole days of sealing (UTC).
 *
 * @param until the last day
 */
public record Period(LocalDate from, LocalDate until) {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LONGEST_DAYS = 366;

    public Period {
        if (until.isBefore(from)) {
            throw new Fault.BadInput("until", "must not be before 'from'");
        }
        if (ChronoUnit.DAYS.between(from, until) >= LONGEST_DAYS) {
            throw new Fault.BadInput("until", "may be a year after 'from' at most");
        }
    }

    /**
     * The one that a day lies in, of those of so many months that follow each other from a January on.
     *
     * @param months 1 to 12
     */
    public static Period holding(LocalDate day, int months) {
        if (months < 1 || months > MONTHS_OF_A_YEAR) {
            throw new IllegalArgumentException("a period has 1 to 12 months, not " + months);
        }
        long month = YearMonth.from(day).getLong(ChronoField.PROLEPTIC_MONTH);
        LocalDate from = LocalDate.of(0, 1, 1).plusMonths(Math.floorDiv(month, months) * months);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    /** Those that ended before a day and not before another, the oldest first. */
    public static Stream<Period> ended(LocalDate since, LocalDate before, int months) {
        return Stream.iterate(
                holding(since, months),
                period -> period.until.isBefore(before),
                period -> holding(period.until.plusDays(1), months));
    }

    public Stream<LocalDate> days() {
        return from.datesUntil(until.plusDays(1));
    }
}
