package casement.local.room;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The invocations of one function: those that wait, and those that it is working on. */
final class FunctionQueue {
    private final String name;
    private final String arn;
    private final int timeoutSeconds;
    private final InstantSource clock;
    private final LinkedBlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private volatile boolean ready;
    private final AtomicInteger processes = new AtomicInteger();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();

    FunctionQueue(String name, String arn, int timeoutSeconds, InstantSource clock) {
        this.name = name;
        this.arn = arn;
        this.timeoutSeconds = timeoutSeconds;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    String arn() {
        return arn;
    }

    int timeoutSeconds() {
        return timeoutSeconds;
    }

    Invocation add(byte[] event) {
        Invocation invocation = new Invocation(event);
        waiting.add(invocation);
        return invocation;
    }

    /** Waits for the next one and starts its clock; nothing when the process that asked has ended meanwhile. */
    Optional<Invocation> take() throws InterruptedException {
        ready = true;
        int asked = processes.get();
        @Nullable Invocation next = null;
        while (next == null && asked == processes.get()) {
            next = waiting.poll(100, TimeUnit.MILLISECONDS);
        }
        if (next == null) {
            return Optional.empty();
        }
        next.deadline(clock.instant().plusSeconds(timeoutSeconds));
        running.put(next.id(), next);
        return Optional.of(next);
    }

    /** Puts back what could not be handed over. */
    void untake(Invocation invocation) {
        running.remove(invocation.id());
        waiting.add(invocation);
    }

    Optional<Invocation> finish(String id) {
        return Optional.ofNullable(running.remove(id));
    }

    List<Invocation> overdue() {
        return running.values().stream()
                .filter(i -> clock.instant().isAfter(i.deadline()))
                .toList();
    }

    void roomGone() {
        processes.incrementAndGet();
        for (String id : List.copyOf(running.keySet())) {
            finish(id).ifPresent(i -> i.answer().complete(new Answer.RoomGone()));
        }
    }

    /** The function has started, and asked for work. */
    boolean isReady() {
        return ready;
    }

    boolean isIdle() {
        return waiting.isEmpty() && running.isEmpty();
    }
}
