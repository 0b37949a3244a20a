package casement.domain.hit;

/** How far a hit has come; of these {@link #VERIFIED} and {@link #ORDERED} alone are a ground to act. */
public enum HitState {
    /** Nobody has looked at it. */
    UNVERIFIED,
    /** A person saw the listed plate, state and vehicle in the picture. Also what was verified, and has lapsed since. */
    SEEN,
    /** Seen by eye, and confirmed to be active a short while ago. */
    VERIFIED,
    /** Verified, and field units were told to act. */
    ORDERED,
    REJECTED,
    CLOSED;

    public boolean isVerified() {
        return this == VERIFIED || this == ORDERED;
    }

    /** Whether people still have something to do about it. */
    public boolean isOpen() {
        return this != REJECTED && this != CLOSED;
    }
}
