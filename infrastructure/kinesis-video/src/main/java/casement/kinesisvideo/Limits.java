package casement.kinesisvideo;

import java.time.Duration;

/**
 * The numbers that Kinesis Video Streams holds its users to.
 *
 * @param longestConnection of one PutMedia
 * @param idleAfter without data, a PutMedia is told that it is idle
 * @param closedAfter without data, a PutMedia is closed
 * @param settled how long after a fragment's tags the fragment counts as complete, when nothing else comes
 * @param caughtUp how long GetMedia waits for a further fragment while nobody sends
 */
public record Limits(
        Duration shortestFragment,
        Duration longestFragment,
        long largestFragmentBytes,
        int mostTracks,
        int mostTags,
        int longestTagNameBytes,
        int longestTagValueBytes,
        Duration longestConnection,
        Duration idleAfter,
        Duration closedAfter,
        Duration settled,
        Duration caughtUp,
        int mostReaders) {

    /** The service quotas of November 2026. */
    public static Limits ofAws() {
        return new Limits(
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                50L * 1024 * 1024,
                3,
                10,
                128,
                256,
                Duration.ofMinutes(45),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMillis(100),
                Duration.ofSeconds(3),
                3);
    }

    /** For trials that cannot wait. */
    public Limits withPatience(Duration toldAfter, Duration endedAfter, Duration followedFor) {
        return new Limits(
                shortestFragment,
                longestFragment,
                largestFragmentBytes,
                mostTracks,
                mostTags,
                longestTagNameBytes,
                longestTagValueBytes,
                longestConnection,
                toldAfter,
                endedAfter,
                settled,
                followedFor,
                mostReaders);
    }
}
