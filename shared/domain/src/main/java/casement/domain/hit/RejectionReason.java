package casement.domain.hit;

/** Why a hit is none. */
public enum RejectionReason {
    /** The picture shows another plate. */
    MISREAD,
    /** The plate is the same, of another state. */
    WRONG_STATE,
    /** The plate is on another vehicle than it should be. */
    WRONG_VEHICLE,
    /** The list is not what its source says now. */
    LIST_STALE,
    /** The source no longer looks for it. */
    NO_LONGER_WANTED
}
