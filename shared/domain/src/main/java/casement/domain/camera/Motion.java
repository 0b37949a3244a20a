package casement.domain.camera;

/** Whether something moves in a fragment's pictures. */
public enum Motion {
    /** Nothing does, nor has it just before. */
    NONE,
    SEEN,
    /** Nothing does, but something did a few seconds before or after. */
    NEAR,
    /** Nobody can say: it counts as motion. */
    UNKNOWN
}
