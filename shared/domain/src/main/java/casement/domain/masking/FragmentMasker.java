package casement.domain.masking;

import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;

/** Covers a fragment and makes it playable. Knows no cloud: the same code can run at the camera's site. */
public interface FragmentMasker {
    /**
     * @param drawnOn the picture size the cover was drawn on; a picture of another shape is refused
     * @throws Unmaskable when anything about the fragment is not understood
     */
    MaskedVideo mask(RawFragment fragment, PictureSize drawnOn, Cover cover) throws Unmaskable;
}
