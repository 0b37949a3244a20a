package casement.domain.review;

import casement.domain.audit.Hand;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was found about one look of a sample.
 *
 * @param index the look's place in the log
 * @param note what is not in order about it
 */
public record Finding(long index, Verdict verdict, Optional<String> note, Hand by, Optional<Reply> reply) {
    /** So long those whose look it was have to say something, before a review can be closed without it. */
    public static final Duration TIME_TO_REPLY = Duration.ofDays(14);

    /** Whether somebody may still say something that the review has to wait for. */
    public boolean waits(Instant now) {
        return verdict != Verdict.IN_ORDER
                && reply.isEmpty()
                && now.isBefore(by.at().plus(TIME_TO_REPLY));
    }
}
