package casement.domain.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a feed told of, as far as the feed rules let it be kept. It has no place for who called, from which number, or
 * what was said.
 *
 * @param about the sender's name for what several items may tell of: a call with its updates, an alert with its cancellation
 * @param at when it happened, or was said to be so
 * @param received when it was taken in, from which its term counts
 * @param type the sender's, or what a rule has put in its place
 * @param priority the sender's; 1 is the most urgent
 * @param confidence of a sensor, 0 to 1
 * @param text what the public is told; empty where nobody is to read along
 */
public record SituationItem(
        ItemId id,
        FeedId feed,
        FeedKind kind,
        String about,
        Instant at,
        Instant received,
        String type,
        Optional<String> status,
        Optional<Integer> priority,
        Optional<Double> confidence,
        Optional<Spot> spot,
        Optional<String> text) {
    /** How long it is kept (SEA-RTCC-7). */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The first moment at which it is no longer shown. */
    public Instant expires() {
        return received.plus(KEPT);
    }

    public boolean isReadable(Instant now) {
        return now.isBefore(expires());
    }
}
