package casement.recognition;

import casement.domain.video.Frame;
import java.time.Duration;
import java.time.Instant;

/** Which frames are looked at: five to twelve a second, as fast plates move; hardly any while nothing moves at all. */
final class Sampling {
    private static final Duration USUAL = Duration.ofMillis(200);
    private static final Duration SHORTEST = Duration.ofMillis(83);
    private static final Duration LONGEST_STILL = Duration.ofSeconds(1);
    /** Clocks of cameras jitter; a frame that is due a little later is due now. */
    private static final Duration EARLY = Duration.ofMillis(10);

    private static final int ACROSS = 96;
    private static final int DOWN = 54;
    /** A point has changed when its brightness has, by so many steps of 256. */
    private static final int CHANGED = 20;

    private static final double MOVING_SHARE = 0.002;

    private int[] before = new int[0];
    private Instant last = Instant.MIN;
    private Instant next = Instant.MIN;

    /** No frame before this is looked at. */
    Instant next() {
        return next;
    }

    boolean isDue(Frame frame, Instant at) {
        if (at.isBefore(next)) {
            return false;
        }
        return !at.isBefore(last.plus(LONGEST_STILL)) || isMoving(points(frame));
    }

    /** @param widthsPerSecond how fast the fastest plate moves, in its own widths; 0 when there is none */
    void looked(Frame frame, Instant at, double widthsPerSecond) {
        before = points(frame);
        last = at;
        Duration step = USUAL;
        if (widthsPerSecond > 0) {
            Duration one = Duration.ofNanos((long) (1e9 / widthsPerSecond));
            step = one.compareTo(USUAL) > 0 ? USUAL : one.compareTo(SHORTEST) < 0 ? SHORTEST : one;
        }
        next = at.plus(step).minus(EARLY);
    }

    private boolean isMoving(int[] now) {
        if (before.length != now.length) {
            return true;
        }
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
