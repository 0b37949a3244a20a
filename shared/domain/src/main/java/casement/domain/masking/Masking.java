package casement.domain.masking;

import casement.domain.camera.PresetId;
import casement.domain.video.RawFragment;
import casement.domain.video.Sha256;
import casement.domain.video.WithholdReason;

/** The one door from raw to masked: masks, has the result checked, and only then makes a {@link MaskedFragment}. */
public final class Masking {
    private final FragmentMasker masker;
    private final MaskChecker checker;

    public Masking(FragmentMasker masker, MaskChecker checker) {
        this.masker = masker;
        this.checker = checker;
    }

    /** @throws Unmaskable when the fragment cannot be masked, or the proof does not hold */
    public MaskedFragment mask(RawFragment fragment, MaskSet.Approved set) throws Unmaskable {
        return mask(fragment, set, false);
    }

    /**
     * @param forMotion whether thumbnails of all its length are wanted, to see whether anything moves
     * @throws Unmaskable when the fragment cannot be masked, or the proof does not hold
     */
    public MaskedFragment mask(RawFragment fragment, MaskSet.Approved set, boolean forMotion) throws Unmaskable {
        Cover cover = set.plan().cover(fragment.preset());
        MaskedVideo video = masker.mask(fragment, set.plan().pictureSize(), cover);
        Sha256 digest = Sha256.of(video.init(), video.media());
        if (video.frames() <= 0) {
            throw new Unmaskable(WithholdReason.NO_FRAMES, "the fragment has no picture");
        }
        MaskChecker.Check check = checker.check(video, cover, forMotion);
        if (!digest.equals(Sha256.of(video.init(), video.media()))) {
            throw new Unmaskable(WithholdReason.PROOF_FAILED, "the video changed while it was checked");
        }
        if (check.framesTotal() != video.frames() || check.framesChecked() <= 0) {
            throw new Unmaskable(
                    WithholdReason.PROOF_FAILED,
                    "checked " + check.framesChecked() + " of " + check.framesTotal() + " pictures, encoded "
                            + video.frames());
        }
        MaskProof proof = new MaskProof(
                set.version(),
                nameOf(cover),
                check.checker(),
                check.framesChecked(),
                check.framesTotal(),
                check.worstDeviation(),
                digest);
        return new MaskedFragment(
                fragment.ref(), fragment.preset().orElse(PresetId.MOVING), video, proof, check.thumbnails());
    }

    private static String nameOf(Cover cover) {
        return switch (cover) {
            case Cover.Nothing n -> "nothing";
            case Cover.WholeFrame w -> "whole-frame";
            case Cover.Areas a -> "areas";
        };
    }
}
