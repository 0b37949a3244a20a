package casement.domain.video;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which frames of a camera are worth looking at: as many as what moves needs, hardly any while nothing moves at all. */
public final class FrameSampling {
    /** Clocks of cameras jitter; a frame that is due a little later is due now. */
    private static final Duration EARLY = Duration.ofMillis(10);

    private static final int ACROSS = 96;
    private static final int DOWN = 54;
    /** A point has changed when its brightness has, by so many steps of 256. */
    private static final int CHANGED = 20;

    private static final double MOVING_SHARE = 0.002;

    /**
     * @param usual from one look to the next
     * @param shortest the same, while something fast moves
     * @param longestStill from one look to the next while nothing moves; absent: then there is none, and the first frame is no
     *     look either, since nothing is known to have moved
     */
    public record Pace(Duration usual, Duration shortest, Optional<Duration> longestStill) {}

    private final Pace pace;
    private int[] before = new int[0];
    private Instant last = Instant.MIN;
    private Instant next = Instant.MIN;

    public FrameSampling(Pace pace) {
        this.pace = pace;
    }

    /** No frame before this is looked at. */
    public Instant next() {
        return next;
    }

    public boolean isDue(Frame frame, Instant at) {
        if (at.isBefore(next)) {
            return false;
        }
        int[] now = points(frame);
        if (before.length != now.length) {
            before = now;
            return pace.longestStill().isPresent();
        }
        boolean isOverdue = pace.longestStill()
                .map(longest -> !at.isBefore(last.plus(longest)))
                .orElse(false);
        return isOverdue || isMoving(now);
    }

    /** The frame that was due has been looked at. */
    public void looked(Frame frame, Instant at) {
        looked(frame, at, pace.usual());
    }

    /** @param step until what moves there has gone as far as it may between two looks */
    public void looked(Frame frame, Instant at, Duration step) {
        before = points(frame);
        last = at;
        Duration longEnough = step.compareTo(pace.shortest()) < 0 ? pace.shortest() : step;
        next = at.plus(longEnough.compareTo(pace.usual()) > 0 ? pace.usual() : longEnough)
                .minus(EARLY);
    }

    private boolean isMoving(int[] now) {
        int changed = 0;
        for (int i = 0; i < now.length; i++) {
            changed += Math.abs(now[i] - before[i]) > CHANGED ? 1 : 0;
        }
        return changed > MOVING_SHARE * now.length;
    }

    private static int[] points(Frame frame) {
        int[] points = new int[ACROSS * DOWN];
        for (int j = 0; j < DOWN; j++) {
            for (int i = 0; i < ACROSS; i++) {
                int x = (2 * i + 1) * frame.width() / (2 * ACROSS);
                int y = (2 * j + 1) * frame.height() / (2 * DOWN);
                points[j * ACROSS + i] = frame.at(x, y, 1);
            }
        }
        return points;
    }
}
