package casement.domain.masking;

/** Decodes what was encoded and looks at it again; shares no state with the masker. */
public interface MaskChecker {
    /** @throws Unmaskable when the video cannot be decoded or shows anything but the fill inside the cover */
    Check check(MaskedVideo video, Cover cover) throws Unmaskable;

    /**
     * @param checker name and version of what checked
     * @param framesChecked how many pictures were compared, every key frame among them
     * @param framesTotal how many pictures the video has
     * @param worstDeviation the largest distance of any checked sample from the fill, in 8-bit steps
     */
    record Check(String checker, int framesChecked, int framesTotal, int worstDeviation) {}
}
