package casement.domain.situation;

import casement.domain.Fault;
import casement.domain.video.Sha256;
import casement.domain.video.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A situation item's id, made from its feed and the sender's name for it, so that a message sent again is one item. Its first six
 * digits are the hour (UTC, since 1970) in which it happened, so that it can be found; the others are a digest.
 */
public record ItemId(String value) implements Comparable<ItemId> {
    private static final int LENGTH = 32;
    private static final int HOUR_DIGITS = 6;
    private static final long LAST_HOUR = (1L << (4 * HOUR_DIGITS)) - 1;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public ItemId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("item", "a situation item's id is " + LENGTH + " hexadecimal digits");
        }
    }

    /**
     * @param name the sender's, the same whenever the same thing is sent
     * @param at of what it tells
     */
    public static ItemId of(FeedId feed, String name, Instant at) {
        byte[] bytes = ("casement situation item\n" + feed.value() + "\n" + at.toEpochMilli() + "\n" + name)
                .getBytes(StandardCharsets.UTF_8);
        long hour = Math.clamp(at.getEpochSecond() / Duration.ofHours(1).toSeconds(), 0, LAST_HOUR);
        return new ItemId("%06x".formatted(hour) + Sha256.of(bytes).hex().substring(HOUR_DIGITS, LENGTH));
    }

    /** The hour in which it happened. */
    public Span hour() {
        Instant from = Instant.EPOCH.plus(Duration.ofHours(Long.parseLong(value.substring(0, HOUR_DIGITS), 16)));
        return new Span(from, from.plus(Duration.ofHours(1)));
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
