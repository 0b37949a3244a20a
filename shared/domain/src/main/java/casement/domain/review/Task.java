package casement.domain.review;

import casement.domain.access.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be reviewed, by whom, until when; fixed before anybody knows what is drawn.
 *
 * @param clause that asks for it
 * @param by whose duty it is
 * @param due the last day (UTC) on which it is closed in time
 * @param rule of its sample, where it is about looks
 * @param notBefore the day (UTC) of whose first checkpoint the seed is made
 * @param order of an audit on demand
 */
public record Task(
        ReviewId id,
        Kind kind,
        String clause,
        String what,
        Role by,
        Period period,
        LocalDate due,
        Optional<SampleRule> rule,
        LocalDate notBefore,
        Optional<Order> order) {

    /** Of a review that a pack asks for; its sample is drawn on the day after the period. */
    public static Task regular(
            String clause,
            String what,
            Role by,
            Period period,
            int months,
            int dueDays,
            Optional<SampleRule> rule,
            Kind kind) {
        LocalDate after = period.until().plusDays(1);
        return new Task(
                ReviewId.of(clause, period, months),
                kind,
                clause,
                what,
                by,
                period,
                period.until().plusDays(dueDays),
                rule,
                after,
                Optional.empty());
    }

    /** Of an audit on demand; its sample is drawn on the day after the order. */
    public static Task ordered(
            Order order,
            String clause,
            String what,
            Role by,
            Period period,
            int dueDays,
            SampleRule rule,
            LocalDate today) {
        return new Task(
                ReviewId.of(order.by().audit()),
                Kind.AUDIT_ON_DEMAND,
                clause,
                what,
                by,
                period,
                today.plusDays(dueDays),
                Optional.of(rule),
                today.plusDays(1),
                Optional.of(order));
    }
}
