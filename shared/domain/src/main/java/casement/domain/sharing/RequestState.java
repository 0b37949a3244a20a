package casement.domain.sharing;

/** How far a request has come. */
public enum RequestState {
    RECEIVED,
    /** A rule decided; nobody has to. */
    REFUSED_BY_RULE,
    ROUTED_TO_COUNSEL,
    TO_REVIEW,
    APPROVED,
    REFUSED,
    /** What was asked for has been given out. */
    ANSWERED;

    boolean isOpen() {
        return this == ROUTED_TO_COUNSEL || this == TO_REVIEW;
    }
}
