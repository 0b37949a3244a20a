package casement.gateway.fragment;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Places a source's frames in absolute time, rising for ever: over missing time stamps, jumps of the source's clock or
 * of ours, ends and new beginnings. All times are microseconds.
 */
public final class Timeline {
    /** A step this far from what was expected is a jump of a clock, not a slow network. */
    private static final long JUMP_MICROS = 10_000_000;

    private final OptionalLong fixedStart;
    private final LongSupplier reference;
    private long frameMicros;
    private boolean anchored;
    private long offset;
    private long lastDecoded;
    private long lastShownEnd;

    private Timeline(OptionalLong fixedStart, LongSupplier reference, long frameMicros, long notBefore) {
        this.fixedStart = fixedStart;
        this.reference = reference;
        this.frameMicros = frameMicros;
        this.lastShownEnd = notBefore;
    }

    /**
     * For a camera: frames happen when they arrive.
     *
     * @param reference the time now; never falls
     * @param frameMicros between two frames, until it is known better
     * @param notBefore the earliest time that may be given out
     */
    public static Timeline live(LongSupplier reference, long frameMicros, long notBefore) {
        return new Timeline(OptionalLong.empty(), reference, frameMicros, notBefore);
    }

    /** For a file: frames happen as the file says, counted from its start; the same every time. */
    public static Timeline recorded(long start, long frameMicros) {
        return new Timeline(OptionalLong.of(start), () -> start, frameMicros, start);
    }

    /** What comes next has no common clock with what came before; it is placed behind it. */
    public void restart() {
        anchored = false;
    }

    /** @return when the frame is shown */
    public long place(TimeStamps stamps) {
        long decoded = stamps.decoded()
                .orElseGet(() -> stamps.shown().orElse(anchored ? lastDecoded - offset + frameMicros : 0));
        long shown = stamps.shown().orElse(decoded);
        if (Math.abs(shown - decoded) > JUMP_MICROS) {
            shown = decoded;
        }
        if (!anchored) {
            offset = Math.max(lastShownEnd, reference.getAsLong()) - shown;
            anchored = true;
        } else if (jumps(decoded)) {
            offset = Math.max(lastDecoded + frameMicros, reference.getAsLong()) - decoded;
        } else {
            learnFrameTime(decoded + offset - lastDecoded);
        }
        lastDecoded = decoded + offset;
        lastShownEnd = Math.max(lastShownEnd, shown + offset + frameMicros);
        return shown + offset;
    }

    private boolean jumps(long decoded) {
        long step = decoded + offset - lastDecoded;
        if (step < 0) {
            return true;
        }
        return fixedStart.isPresent()
                ? step > JUMP_MICROS
                : Math.abs(decoded + offset - reference.getAsLong()) > JUMP_MICROS;
    }

    private void learnFrameTime(long step) {
        if (step > 0 && step < 1_000_000) {
            frameMicros += (step - frameMicros) / 8;
        }
    }
}
