package casement.domain.policy;

import casement.domain.video.Sha256;
import java.time.LocalDate;

/**
 * A version of a pack that two people put in force.
 *
 * @param effective the first day on which it rules
 * @param digest of its text
 */
public record ApprovedVersion(int version, LocalDate effective, Sha256 digest) {}
