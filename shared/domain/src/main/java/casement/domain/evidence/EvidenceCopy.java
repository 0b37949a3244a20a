package casement.domain.evidence;

import casement.domain.audit.Hand;
import casement.domain.sharing.Applicant;
import casement.domain.video.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of an item for somebody outside.
 *
 * @param number of the item's copies, from 1 without gaps
 * @param purpose its code, for which it goes out
 * @param watermark whether its pictures show which copy it is, and whose; absent: they do not
 * @param ordered by whom
 * @param made once it is there to be fetched
 */
public record EvidenceCopy(
        int number,
        Applicant recipient,
        String purpose,
        Optional<Boolean> watermark,
        Hand ordered,
        Optional<Made> made) {
    /** From then on it cannot be fetched any more; another copy can be ordered. */
    public static final Duration FETCHED_WITHIN = Duration.ofDays(7);

    /** The package as it was written, a zip. */
    public record Made(Instant at, long bytes, Sha256 sha256) {}

    public boolean hasWatermark() {
        return watermark.orElse(false);
    }

    public boolean canBeFetchedAt(Instant now) {
        return made.filter(there -> now.isBefore(there.at().plus(FETCHED_WITHIN)))
                .isPresent();
    }

    EvidenceCopy made(Made there) {
        return new EvidenceCopy(number, recipient, purpose, watermark, ordered, Optional.of(there));
    }
}
