package casement.testkit;

import casement.domain.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a store fail as real ones do: before anything has happened, or after it has happened without saying so. */
public final class FaultSwitch {
    /** What the next call does. */
    public enum Mode {
        WORKS,
        /** Nothing happens, and the caller is told that it failed. */
        FAILS,
        /** It happens, and the caller is told that it failed. */
        PERSISTS_BUT_FAILS,
        /** The caller is told that it failed; it happens when {@link #deliver} is called. */
        COMES_LATE,
        /** It happens, and again when {@link #deliver} is called. */
        COMES_TWICE,
        /** The caller stands still, while what {@link #meanwhile} names runs to its end; then it happens. */
        STALLS
    }

    private final Deque<Mode> next = new ArrayDeque<>();
    private final List<Supplier<?>> late = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private int calls;
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

    /** What others do while a caller stalls. */
    public synchronized void meanwhile(Runnable others) {
        meanwhile = others;
    }

    /** How many calls there were. */
    public synchronized int calls() {
        return calls;
    }

    public <T> T guard(Supplier<T> call) {
        Mode mode = take();
        if (mode == Mode.STALLS) {
            others().run();
        }
        if (mode == Mode.COMES_LATE || mode == Mode.COMES_TWICE) {
            later(call);
        }
        if (mode == Mode.FAILS || mode == Mode.COMES_LATE) {
            throw unavailable();
        }
        T answer = call.get();
        if (mode == Mode.PERSISTS_BUT_FAILS) {
            throw unavailable();
        }
        return answer;
    }

    /** Whatever was on its way arrives, in the order in which it was sent; nobody waits for its answers. */
    public void deliver() {
        takeLate().forEach(FaultSwitch::arrives);
    }

    private static Optional<Object> arrives(Supplier<?> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (Fault unheard) {
            return Optional.empty();
        }
    }

    private synchronized List<Supplier<?>> takeLate() {
        List<Supplier<?>> sent = List.copyOf(late);
        late.clear();
        return sent;
    }

    private synchronized void later(Supplier<?> call) {
        late.add(call);
    }

    private synchronized Runnable others() {
        return meanwhile;
    }

    public void guard(Runnable call) {
        guard(() -> {
            call.run();
            return true;
        });
    }

    private synchronized Mode take() {
        calls++;
        Mode mode = next.poll();
        return mode == null ? always : mode;
    }

    private static Fault.Unavailable unavailable() {
        return new Fault.Unavailable("switched off by the test", new IllegalStateException("switched off"));
    }
}
