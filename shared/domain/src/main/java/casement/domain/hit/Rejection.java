package casement.domain.hit;

import java.util.Optional;

/**
 * That a hit is none.
 *
 * @param check by which that was seen, where it was
 */
public record Rejection(RejectionReason reason, Optional<EyeCheck> check) {}
