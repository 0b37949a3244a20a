package casement.domain.vehicle;

/** What kind of object was seen. */
public enum ObjectKind {
    /** A car, van or truck. */
    VEHICLE,
    BUS,
    MOTORCYCLE,
    BICYCLE,
    /** Counted, and nothing else: a person has no attributes here. */
    PERSON
}
