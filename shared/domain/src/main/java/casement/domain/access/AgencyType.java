package casement.domain.access;

/**
 * What an agency is by law, as California's Civil Code section 1798.90.5(f) divides them; a name or an address inside the
 * state is no evidence of it.
 */
public enum AgencyType {
    /** A public agency of the state. */
    STATE,
    /** A city's, county's or district's agency within the state. */
    LOCAL,
    FEDERAL,
    OUT_OF_STATE,
    /** Not public: a company, an association, a private university. */
    PRIVATE,
    /** Nobody has shown what it is. */
    UNKNOWN
}
