package casement.domain.evidence;

/** How far a clip request has come. */
public enum ClipState {
    /** Waits for a second person; what it is about is held meanwhile. */
    REQUESTED,
    APPROVED,
    REFUSED,
    /** By who asked. */
    WITHDRAWN,
    /** Nobody decided in time. */
    EXPIRED,
    /** It is an item of evidence. */
    SEALED;

    /** Whether what was held for it may go: no item will come of it. */
    public boolean isEnded() {
        return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
    }
}
