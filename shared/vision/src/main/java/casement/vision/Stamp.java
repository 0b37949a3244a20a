package casement.vision;

import casement.domain.video.Watermark;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A watermark as the points that it changes, so that no picture is gone through for the others.
 *
 * @param offsetMillis from the beginning of the video to the picture that is encoded as the first one
 */
record Stamp(Watermark watermark, List<Points> turns, long offsetMillis) {
    /** Points of one pattern: which they are in a picture of that width, and how much each is changed. */
    record Points(int width, int[] places, byte[] strengths) {
        private static Points of(int width, byte[] pattern) {
            int[] places = IntStream.range(0, pattern.length)
                    .filter(at -> pattern[at] != 0)
                    .toArray();
            byte[] strengths = new byte[places.length];
            for (int i = 0; i < places.length; i++) {
                strengths[i] = pattern[places[i]];
            }
            return new Points(width, places, strengths);
        }

        int count() {
            return places.length;
        }

        int x(int i) {
            return places[i] % width;
        }

        int y(int i) {
            return places[i] / width;
        }

        int strength(int i) {
            return strengths[i];
        }
    }

    static Stamp of(Watermark watermark, long offsetMillis) {
        List<Points> turns = watermark.patterns().stream()
                .map(pattern -> Points.of(watermark.size().width(), pattern))
                .toList();
        return new Stamp(watermark, turns, offsetMillis);
    }

    /** @param millis after the first picture */
    Points at(long millis) {
        return turns.get(watermark.turnAt(offsetMillis + millis));
    }
}
