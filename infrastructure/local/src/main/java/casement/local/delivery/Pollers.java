package casement.local.delivery;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that each do one step again and again; a service that is away for a while only delays them. */
final class Pollers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pollers.class);
    private static final long PAUSE_MILLIS = 500;

    /** One step, which may wait. */
    interface Step {
        void run() throws InterruptedException;
    }

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger working = new AtomicInteger();

    Pollers(String name, int count, Step step) {
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().daemon().name(name + "-" + i).unstarted(() -> repeat(step)));
        }
        threads.forEach(Thread::start);
    }

    /** Marks the time in which something is in hand, for {@link #isIdle}. */
    void busy(Step step) throws InterruptedException {
        working.incrementAndGet();
        try {
            step.run();
        } finally {
            working.decrementAndGet();
        }
    }

    boolean isIdle() {
        return working.get() == 0;
    }

    private static void repeat(Step step) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    step.run();
                } catch (UncheckedIOException | casement.local.service.AwsJson.Refused e) {
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                    LOG.debug("{}: {}", Thread.currentThread().getName(), e.getMessage());
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
