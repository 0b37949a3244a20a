package casement.domain.hotlist;

/** Whether the read and the list name the same issuer of the plate. */
public enum StateAgreement {
    AGREES,
    DIFFERS,
    /** One of the two names none. */
    UNKNOWN
}
