package casement.gateway.put;

import java.time.Duration;

/**
 * How an uplink keeps to Kinesis Video's limits (its developer guide, "Quotas").
 *
 * @param betweenFragments at most five fragments a second are taken
 * @param longestConnection a connection is closed by the other side after 45 minutes
 * @param longestSilence a connection without data is closed by the other side after 30 seconds
 * @param patience for an acknowledgement, until the connection counts as dead
 * @param mostUnanswered how many fragments may be under way
 */
public record Pace(
        Duration betweenFragments,
        Duration longestConnection,
        Duration longestSilence,
        Duration patience,
        int mostUnanswered) {
    public static final Pace OF_KINESIS_VIDEO = new Pace(
            Duration.ofMillis(210), Duration.ofMinutes(40), Duration.ofSeconds(25), Duration.ofSeconds(30), 10);
}
