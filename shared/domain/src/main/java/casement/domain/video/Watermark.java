package casement.domain.video;

import java.time.Duration;
import java.util.List;

/**
 * What is to be seen in each picture of a video, drawn for pictures of one size. Patterns take turns, so that what lies under one of
 * them can be seen under the next.
 *
 * @param patterns how much each point is changed, row by row from the top: above zero towards white, below zero towards black, in
 *     parts of {@link Byte#MAX_VALUE}; zero leaves it as it is
 */
public record Watermark(PictureSize size, List<byte[]> patterns) {
    /** From one pattern to the next, in the video's own time. */
    public static final Duration TURN = Duration.ofSeconds(10);

    public Watermark {
        patterns = List.copyOf(patterns);
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("a watermark without a pattern shows nothing");
        }
        for (byte[] pattern : patterns) {
            if (pattern.length != size.width() * size.height()) {
                throw new IllegalArgumentException(pattern.length + " points are no pattern for pictures of " + size);
            }
        }
    }

    /** @param millis since the video began */
    public int turnAt(long millis) {
        return (int) Math.floorMod(Math.floorDiv(millis, TURN.toMillis()), (long) patterns.size());
    }

    /** The sample as it is with so much of a change. */
    public static int changed(int sample, int strength, int black, int white) {
        int towards = strength > 0 ? white : black;
        return sample + (towards - sample) * Math.abs(strength) / Byte.MAX_VALUE;
    }
}
