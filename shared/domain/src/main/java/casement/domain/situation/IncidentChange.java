package casement.domain.situation;

import casement.domain.audit.Hand;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That a person united what the rules had left apart, or parted what they had united. The last word on a matter counts.
 *
 * @param with what it belongs together with; empty: it belongs with nothing that it was with
 * @param reason in the person's words
 */
public record IncidentChange(Matter matter, Optional<Matter> with, String reason, Hand by) {
    /** As long as any item that it speaks of. */
    public static final Duration KEPT = SituationItem.KEPT;

    public boolean isMerge() {
        return with.isPresent();
    }

    /** The first moment at which it is no longer shown. */
    public Instant expires() {
        return by.at().plus(KEPT);
    }

    public boolean isReadable(Instant now) {
        return now.isBefore(expires());
    }
}
