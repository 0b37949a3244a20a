package casement.domain.vehicle;

/** The form of a vehicle. */
public enum BodyType {
    SEDAN,
    HATCHBACK,
    ESTATE,
    SUV,
    VAN,
    PICKUP,
    TRUCK
}
