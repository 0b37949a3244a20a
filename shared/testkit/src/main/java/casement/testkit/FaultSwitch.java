package casement.testkit;

import casement.domain.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Makes a store fail as real ones do: before anything has happened, or after it has happened without saying so. */
public final class FaultSwitch {
    /** What the next call does. */
    public enum Mode {
        WORKS,
        /** Nothing happens, and the caller is told that it failed. */
        FAILS,
        /** It happens, and the caller is told that it failed. */
        PERSISTS_BUT_FAILS
    }

    private final Deque<Mode> next = new ArrayDeque<>();
    private Mode always = Mode.WORKS;

    public synchronized void always(Mode mode) {
        next.clear();
        always = mode;
    }

    /** For one call each, in this order; what follows is as before. */
    public synchronized void next(Mode... modes) {
        for (Mode mode : modes) {
            next.add(mode);
        }
    }

    public <T> T guard(Supplier<T> call) {
        Mode mode = take();
        if (mode == Mode.FAILS) {
            throw unavailable();
        }
        T answer = call.get();
        if (mode == Mode.PERSISTS_BUT_FAILS) {
            throw unavailable();
        }
        return answer;
    }

    public void guard(Runnable call) {
        guard(() -> {
            call.run();
            return true;
        });
    }

    private synchronized Mode take() {
        Mode mode = next.poll();
        return mode == null ? always : mode;
    }

    private static Fault.Unavailable unavailable() {
        return new Fault.Unavailable("switched off by the test", new IllegalStateException("switched off"));
    }
}
