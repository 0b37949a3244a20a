package casement.domain.people;

import java.time.LocalDate;
import java.time.MonthDay;

/** The day on which each year's authorisations end: the start of the school year (SCH-9). */
public record RenewalDay(MonthDay day) {
    /** Who is authorised shortly before the day is authorised for the year that it begins. */
    private static final int DAYS_AHEAD = 30;

    /** When an authorisation ends that is given on that day. */
    public LocalDate next(LocalDate given) {
        LocalDate earliest = given.plusDays(DAYS_AHEAD);
        LocalDate thisYear = day.atYear(earliest.getYear());
        return thisYear.isAfter(earliest) ? thisYear : day.atYear(earliest.getYear() + 1);
    }
}
