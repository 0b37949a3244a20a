package casement.usagereport;

/**
 * How much one camera read in the span of a report.
 *
 * @param site where it stands
 */
public record PlaceReads(String site, String camera, long reads) {}
