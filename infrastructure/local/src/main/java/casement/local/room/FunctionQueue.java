package casement.local.room;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The invocations of one function: those that wait, and those that it is working on. */
final class FunctionQueue {
    private final String name;
    private final String arn;
    private final int timeoutSeconds;
    private final InstantSource clock;
    private final Deque<Invocation> waiting = new ArrayDeque<>();
    private volatile boolean ready;
    private int processes;
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

    synchronized Invocation add(byte[] event) {
        Invocation invocation = new Invocation(event);
        waiting.add(invocation);
        notifyAll();
        return invocation;
    }

    /** Waits for the next one and starts its clock; nothing when the process that asked has ended meanwhile. */
    synchronized Optional<Invocation> take() throws InterruptedException {
        ready = true;
        int asked = processes;
        while (waiting.isEmpty() && asked == processes) {
            wait();
        }
        if (asked != processes) {
            return Optional.empty();
        }
        Invocation next = waiting.remove();
        next.deadline(clock.instant().plusSeconds(timeoutSeconds));
        running.put(next.id(), next);
        return Optional.of(next);
    }

    /** Puts back what could not be handed over. */
    synchronized void untake(Invocation invocation) {
        running.remove(invocation.id());
        waiting.add(invocation);
        notifyAll();
    }

    Optional<Invocation> finish(String id) {
        return Optional.ofNullable(running.remove(id));
    }

    List<Invocation> overdue() {
        return running.values().stream()
                .filter(i -> clock.instant().isAfter(i.deadline()))
                .toList();
    }

    synchronized void roomGone() {
        processes++;
        notifyAll();
        for (String id : List.copyOf(running.keySet())) {
            finish(id).ifPresent(i -> i.answer().complete(new Answer.RoomGone()));
        }
    }

    /** The function has started, and asked for work. */
    boolean isReady() {
        return ready;
    }

    synchronized boolean isIdle() {
        return waiting.isEmpty() && running.isEmpty();
    }
}
