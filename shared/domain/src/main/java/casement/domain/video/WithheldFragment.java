package casement.domain.video;

import java.time.Instant;

/** A fragment that was not stored, and why; {@code detail} has no personal data. */
public record WithheldFragment(FragmentRef ref, WithholdReason reason, String detail, Instant at) {}
