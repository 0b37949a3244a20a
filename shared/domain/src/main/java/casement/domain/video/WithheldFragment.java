package casement.domain.video;

import java.time.Instant;
import java.util.Optional;

/**
 * A fragment that was not stored, and why.
 *
 * @param detail has no personal data
 * @param durationMillis how long it was; of a fragment that was masked alone
 */
public record WithheldFragment(
        FragmentRef ref, WithholdReason reason, String detail, Instant at, Optional<Long> durationMillis) {

    /** Of a fragment of which nobody knows how long it was. */
    public WithheldFragment(FragmentRef ref, WithholdReason reason, String detail, Instant at) {
        this(ref, reason, detail, at, Optional.empty());
    }

    /** Whether it was left out since nothing moved; everything else is missing against the will of who recorded. */
    public boolean isMotionless() {
        return reason == WithholdReason.NO_MOTION;
    }

    public Instant end() {
        return ref.start().plusMillis(durationMillis.orElse(0L));
    }
}
