package casement.domain.evidence;

import java.time.Instant;

/** A stretch of which there is no recording, and why. */
public record Gap(Instant from, Instant until, String why) {}
