package casement.domain.camera;

/** What kind of place a camera looks at. */
public enum Surroundings {
    STREET,
    PAVEMENT,
    PUBLIC_PLACE,
    SCHOOL_GROUNDS,
    /** The entrance of a room that itself may not be watched. */
    ENTRANCE,
    CORRIDOR,
    CLASSROOM,
    OFFICE,
    CHANGING_ROOM,
    TOILET
}
