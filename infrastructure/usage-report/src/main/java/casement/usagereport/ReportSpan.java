package casement.usagereport;

import casement.domain.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a report covers, half-open; a year of the site's calendar, or the part of it from the day on which the protocol took effect (SJ-ALPR-33).
 *
 * @param year whose report it is
 * @param firstDay in the site's zone; the 1st of January, or the day of effect
 */
public record ReportSpan(int year, ZoneId zone, LocalDate firstDay) {
    private static final int DUE_MONTH = 3;

    /**
     * By the first-year rule.
     *
     * @param effect the day on which the protocol took effect
     * @throws Fault.BadInput when no report is due for that year
     */
    public static ReportSpan of(int year, ZoneId zone, LocalDate effect) {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        int first = isLate(effect) ? effect.getYear() + 1 : effect.getYear();
        if (year < first) {
            throw new Fault.BadInput(
                    "year",
                    "has no report: the protocol took effect on " + effect + ", so the first report is that for "
                            + first + " and covers the time from that day");
        }
        return new ReportSpan(year, zone, year == first ? effect : newYear);
    }

    private static boolean isLate(LocalDate effect) {
        return effect.isAfter(LocalDate.of(effect.getYear(), Month.SEPTEMBER, 30));
    }

    public Instant from() {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** The first moment that it does not cover. */
    public Instant until() {
        return LocalDate.of(year + 1, Month.JANUARY, 1).atStartOfDay(zone).toInstant();
    }

    public boolean contains(Instant time) {
        return !time.isBefore(from()) && time.isBefore(until());
    }

    /** Whether it covers a calendar year and nothing else. */
    public boolean isWholeYear() {
        return firstDay.equals(LocalDate.of(year, Month.JANUARY, 1));
    }

    public LocalDate due() {
        return LocalDate.of(year + 1, DUE_MONTH, 1);
    }

    /** The first day that queries are asked of (UTC). */
    public LocalDate firstUtcDay() {
        return LocalDate.ofInstant(from(), ZoneOffset.UTC);
    }

    /** The last day that queries are asked of (UTC). */
    public LocalDate lastUtcDay() {
        return LocalDate.ofInstant(until().minusMillis(1), ZoneOffset.UTC);
    }
}
