package casement.domain.people;

/**
 * What shows an agency's legal type. A name or an address does not.
 *
 * @param reference where it can be read: section, file number, date
 */
public record Evidence(Kind kind, String reference) {
    /** What sort of document it is. */
    public enum Kind {
        /** The law that made the agency. */
        STATUTE,
        /** A city's or county's charter. */
        CHARTER,
        /** The state's own register or certificate. */
        STATE_REGISTER,
        /** A written opinion of counsel. */
        COUNSEL_OPINION
    }
}
