package casement.ebml;

import java.util.List;

/**
 * What comes before the clusters.
 *
 * @param timestampScale nanoseconds a tick of the clusters' time codes
 * @param bytes the Info and Tracks elements as they came
 */
public record MatroskaHeader(long timestampScale, List<TrackHead> tracks, byte[] bytes) {

    /** One track as the header announces it. */
    public record TrackHead(long number, int type, String codecId) {}
}
