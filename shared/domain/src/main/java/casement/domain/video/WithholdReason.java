package casement.domain.video;

/** Why a fragment was not stored. */
public enum WithholdReason {
    UNKNOWN_CAMERA,
    NO_APPROVED_MASK_SET,
    NO_VIDEO,
    NO_FRAMES,
    DAMAGED,
    UNDECODABLE,
    UNSUPPORTED_CODEC,
    UNKNOWN_PIXEL_FORMAT,
    SIZE_DOES_NOT_FIT_MASK_SET,
    PROOF_FAILED,
    /** The raw stream let go of it before it could be masked. */
    EXPIRED,
    /** Nothing moved in it, and its camera records on motion only (SCH-26). */
    NO_MOTION
}
