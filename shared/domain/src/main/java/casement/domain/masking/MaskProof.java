package casement.domain.masking;

import casement.domain.video.Sha256;

/**
 * That every picture of a segment was covered by a mask-set version, and how that was checked.
 *
 * @param maskSet the version in force
 * @param cover what was covered: {@code nothing}, {@code areas} or {@code whole-frame}
 * @param digest of the encoded init and media sections that were decoded again
 */
public record MaskProof(
        int maskSet,
        String cover,
        String checker,
        int framesChecked,
        int framesTotal,
        int worstDeviation,
        Sha256 digest) {}
