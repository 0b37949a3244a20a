package casement.domain.hit;

import java.time.Duration;
import java.time.Instant;

/**
 * How long things may take, by the governing documents.
 *
 * @param verificationValid after which a confirmation lapses
 * @param alertMost after which a sighting is too old to tell anybody in the field
 * @param dispositionDue after which an open hit is overdue
 * @param acknowledgeWithin after which the desk is told that nobody has acknowledged an order
 */
public record HitLimits(Limit verificationValid, Limit alertMost, Limit dispositionDue, Limit acknowledgeWithin) {
    /** A queue holds no message back for longer. */
    public static final Duration MOST_TO_ACKNOWLEDGE = Duration.ofMinutes(15);

    /** @param clause that says so */
    public record Limit(String clause, Duration most) {
        public Limit {
            if (most.isNegative() || most.isZero()) {
                throw new IllegalArgumentException("a limit is longer than nothing");
            }
        }
    }

    /** Where no document says anything. */
    public static final HitLimits UNSAID = new HitLimits(
            new Limit("SJ-ALPR-9", Duration.ofMinutes(10)),
            new Limit("SJ-ALPR-9", Duration.ofMinutes(10)),
            new Limit("SJ-ALPR-13", Duration.ofHours(24)),
            new Limit("SEA-RTCC-4", Duration.ofSeconds(60)));

    public boolean isTooLateToAlert(Instant seen, Instant now) {
        return seen.plus(alertMost.most()).isBefore(now);
    }

    /** Whether a hit of that moment should have been closed by now. */
    public boolean isOverdue(Instant seen, Instant now) {
        return seen.plus(dispositionDue.most()).isBefore(now);
    }
}
