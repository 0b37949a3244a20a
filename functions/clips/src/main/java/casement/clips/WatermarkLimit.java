package casement.clips;

import casement.domain.Fault;
import casement.domain.evidence.Manifest;
import java.time.Duration;
import java.util.Locale;

/** How much video is given a watermark at once: what one call of {@link MakeCopy} encodes in its time. */
final class WatermarkLimit {
    /**
     * Points of all pictures together, which is what encoding takes its time for: those of twenty minutes of 1280x720, thirty a
     * second. One processor of 2.4 GHz encodes 43 million a second.
     */
    static final long MOST_POINTS = 1_280L * 720 * 30 * 60 * 20;

    private WatermarkLimit() {}

    /** @throws Fault.BadInput when the item has no video, or too much */
    static void check(Manifest manifest) {
        long points = 0;
        long millis = 0;
        for (Manifest.CameraView camera : manifest.cameras()) {
            for (Manifest.Part part : camera.parts()) {
                for (Manifest.Piece piece : part.segments()) {
                    points += (long) part.width() * part.height() * piece.frames();
                    millis += piece.durationMillis();
                }
            }
        }
        if (points == 0) {
            throw new Fault.BadInput(
                    "watermark", "is shown in video, and the item has none; order the copy without it");
        }
        if (points > MOST_POINTS) {
            throw new Fault.BadInput(
                    "watermark",
                    String.format(
                            Locale.ROOT,
                            "takes too long for the item's %s minutes of video: of pictures of that size and pace %s minutes"
                                    + " can be given one; order the copy without it, or ask for a clip of a part of the span",
                            minutes(millis),
                            minutes((long) ((double) millis * MOST_POINTS / points))));
        }
    }

    private static String minutes(long millis) {
        return String.format(
                Locale.ROOT, "%.1f", millis / (double) Duration.ofMinutes(1).toMillis());
    }
}
