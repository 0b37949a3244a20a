package casement.domain.hotlist;

/** How a list comes. */
public enum ListFormat {
    /** California's tables of fixed width: svs.tbl, sfr.tbl, slr.tbl. */
    CALIFORNIA,
    /** The extract of the national crime information center for plate readers. */
    NCIC_EXTRACT,
    /** Comma-separated values with declared columns. */
    CSV,
    /** Entries that people of the department type. */
    TYPED
}
