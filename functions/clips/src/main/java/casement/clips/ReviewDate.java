package casement.clips;

import casement.lambda.Checks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When somebody is to look again whether something is still needed, as sent. */
final class ReviewDate {
    private static final Duration LONGEST = Duration.ofDays(366);

    private ReviewDate() {}

    static Optional<Instant> read(Checks checks, Optional<Instant> sent, Instant now) {
        Optional<Instant> at = checks.need("reviewAt", sent, given -> given);
        at.ifPresent(given -> checks.expect(
                given.isAfter(now) && !given.isAfter(now.plus(LONGEST)),
                "reviewAt",
                "must be within the next " + LONGEST.toDays() + " days"));
        return at;
    }
}
