package casement.domain.hit;

/** What a step tells that changes nothing of what is known of the hit. */
public enum HitNews {
    /** Somebody has heard the order. */
    ACKNOWLEDGED,
    /** Nobody had in time. */
    UNACKNOWLEDGED,
    /** Nor in the same time again. */
    STILL_UNACKNOWLEDGED
}
