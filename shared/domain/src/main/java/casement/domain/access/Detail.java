package casement.domain.access;

/** A part of what is found that not every tier of people sees (SJ-ALPR-30). */
public enum Detail {
    /** What else a plate may say. */
    CANDIDATES,
    /** How sure a read is. */
    CONFIDENCE,
    /** Who has corrected a read, and how. */
    CORRECTIONS,
    /** Where on the map it was. */
    PLACE
}
