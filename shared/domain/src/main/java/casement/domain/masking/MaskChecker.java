package casement.domain.masking;

import casement.domain.video.Thumbnail;
import java.util.List;

/** Decodes what was encoded and looks at it again; shares no state with the masker. */
public interface MaskChecker {
    /**
     * @param forMotion whether thumbnails of all its length are wanted
     * @throws Unmaskable when the video cannot be decoded or shows anything but the fill inside the cover
     */
    Check check(MaskedVideo video, Cover cover, boolean forMotion) throws Unmaskable;

    /** Without a look at whether anything moves. */
    default Check check(MaskedVideo video, Cover cover) throws Unmaskable {
        return check(video, cover, false);
    }

    /**
     * @param checker name and version of what checked
     * @param framesChecked how many pictures were compared, every key frame among them
     * @param framesTotal how many pictures the video has
     * @param worstDeviation the largest distance of any checked sample from the fill, in 8-bit steps
     * @param thumbnails of the first picture, and where they are wanted of others at most half a second apart; none where the whole
     *     picture is covered
     */
    record Check(String checker, int framesChecked, int framesTotal, int worstDeviation, List<Thumbnail> thumbnails) {
        public Check {
            thumbnails = List.copyOf(thumbnails);
        }
    }
}
