package casement.domain.review;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A review's id: of one that a pack asks for, the clause, the first month and the number of months; of an order, the entry that ordered it. */
public record ReviewId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,79}");

    public ReviewId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("review", "a review's id is such as SJ-ALPR-22.2026-07.3");
        }
    }

    public static ReviewId of(String clause, Period period, int months) {
        return new ReviewId(clause + "." + YearMonth.from(period.from()) + "." + months);
    }

    public static ReviewId of(AuditId order) {
        return new ReviewId(order.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
