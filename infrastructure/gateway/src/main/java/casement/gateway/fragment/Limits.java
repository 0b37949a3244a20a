package casement.gateway.fragment;

/**
 * How long and how large one fragment may be.
 *
 * @param longestJoinedGapMillis over how long a silence a fragment that is too short waits for its continuation
 */
public record Limits(long shortestMillis, long longestMillis, long mostBytes, long longestJoinedGapMillis) {
    /** Kinesis Video Streams' own (its developer guide, "Quotas"), with room for the elements around the frames. */
    public static final Limits OF_KINESIS_VIDEO = new Limits(1_000, 20_000, 49_000_000, 5_000);
}
