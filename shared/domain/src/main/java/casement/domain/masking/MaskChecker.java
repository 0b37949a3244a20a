package casement.domain.masking;

import casement.domain.video.Thumbnail;
import java.util.Optional;

/** Decodes what was encoded and looks at it again; shares no state with the masker. */
public interface MaskChecker {
    /** @throws Unmaskable when the video cannot be decoded or shows anything but the fill inside the cover */
    Check check(MaskedVideo video, Cover cover) throws Unmaskable;

    /**
     * @param checker name and version of what checked
     * @param framesChecked how many pictures were compared, every key frame among them
     * @param framesTotal how many pictures the video has
     * @param worstDeviation the largest distance of any checked sample from the fill, in 8-bit steps
     * @param thumbnail of the first picture; absent where the whole of it is covered
     */
    record Check(
            String checker, int framesChecked, int framesTotal, int worstDeviation, Optional<Thumbnail> thumbnail) {}
}
