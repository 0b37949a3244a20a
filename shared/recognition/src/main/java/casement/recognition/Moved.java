package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.picture.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where a picture differs from the one before that was looked at: what moves is there, and nowhere else. */
final class Moved {
    private static final int CELL = 16;
    private static final int STEP = 4;
    /** A point has changed when its brightness has, by so many steps of 256. */
    private static final int CHANGED = 16;
    /** So many cells around what moved are looked at too: lines are found by what is around them. */
    private static final int REACH = 3;
    /** When more than this share of the picture has moved, all of it is looked at. */
    private static final double MOST = 0.7;
    /** What came to a stop is seen again so often. */
    private static final Duration WHOLE = Duration.ofSeconds(1);

    private Optional<Frame> before = Optional.empty();
    private Instant whole = Instant.MIN;

    List<Part> in(Frame frame, Instant at) {
        List<Part> everything = List.of(Part.whole(frame));
        List<Part> parts = before.filter(last -> last.width() == frame.width() && last.height() == frame.height())
                .filter(last -> at.isBefore(whole.plus(WHOLE)))
                .map(last -> parts(last, frame))
                .filter(found -> pixels(found) < MOST * pixels(everything))
                .orElse(everything);
        if (parts.equals(everything)) {
            whole = at;
        }
        before = Optional.of(frame);
        return parts;
    }

    private static long pixels(List<Part> parts) {
        return parts.stream().mapToLong(Part::pixels).sum();
    }

    private static List<Part> parts(Frame before, Frame now) {
        int across = (now.width() + CELL - 1) / CELL;
        int down = (now.height() + CELL - 1) / CELL;
        boolean[] wanted = new boolean[across * down];
        for (int y = STEP / 2; y < now.height(); y += STEP) {
            for (int x = STEP / 2; x < now.width(); x += STEP) {
                if (Math.abs(now.at(x, y, 1) - before.at(x, y, 1)) > CHANGED) {
                    mark(wanted, across, down, x / CELL, y / CELL);
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int cell = 0; cell < wanted.length; cell++) {
            if (wanted[cell]) {
                Part.join(parts, around(wanted, across, cell).within(now));
            }
        }
        return parts;
    }

    private static void mark(boolean[] wanted, int across, int down, int column, int row) {
        for (int y = Math.max(0, row - REACH); y <= Math.min(down - 1, row + REACH); y++) {
            for (int x = Math.max(0, column - REACH); x <= Math.min(across - 1, column + REACH); x++) {
                wanted[y * across + x] = true;
            }
        }
    }

    /** Takes all that hangs together with a cell out of what is wanted. */
    private static Part around(boolean[] wanted, int across, int first) {
        int left = first % across;
        int right = left;
        int top = first / across;
        int bottom = top;
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        wanted[first] = false;
        while (!open.isEmpty()) {
            int cell = open.remove();
            int x = cell % across;
            int y = cell / across;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            int[] near = {x > 0 ? cell - 1 : cell, x + 1 < across ? cell + 1 : cell, cell - across, cell + across};
            for (int next : near) {
                if (next >= 0 && next < wanted.length && wanted[next]) {
                    wanted[next] = false;
                    open.add(next);
                }
            }
        }
        return new Part(left * CELL, top * CELL, (right - left + 1) * CELL, (bottom - top + 1) * CELL);
    }
}
