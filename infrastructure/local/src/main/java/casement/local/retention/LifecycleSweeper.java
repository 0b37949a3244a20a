package casement.local.retention;

import casement.local.service.ObjectStore;
import casement.local.template.Bucket;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes objects by their bucket's lifecycle rules, at S3's moment: the first midnight UTC after so many days. */
public final class LifecycleSweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LifecycleSweeper.class);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lifecycle").factory());
    private final List<Future<?>> sweeps = new ArrayList<>();
    private final List<Bucket> buckets;
    private final ObjectStore store;
    private final InstantSource clock;

    public LifecycleSweeper(List<Bucket> buckets, ObjectStore store, InstantSource clock) {
        this.buckets = List.copyOf(buckets);
        this.store = store;
        this.clock = clock;
    }

    public void every(Duration period) {
        sweeps.add(timer.scheduleWithFixedDelay(this::sweepOrTryLater, 0, period.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void sweepOrTryLater() {
        try {
            sweep();
        } catch (UncheckedIOException | IllegalStateException e) {
            LOG.warn("the lifecycle rules could not be carried out now: {}", e.getMessage());
        }
    }

    /** @return how many objects were deleted */
    public int sweep() {
        Instant now = clock.instant();
        int deleted = 0;
        for (Bucket bucket : buckets) {
            for (Bucket.Expiry rule : bucket.expiries()) {
                for (ObjectStore.Entry object : store.list(bucket.name(), rule.prefix())) {
                    if (!now.isBefore(ends(object.lastModified(), rule.days()))) {
                        store.delete(bucket.name(), object.key());
                        deleted++;
                    }
                }
            }
        }
        return deleted;
    }

    /** S3 adds the days to the moment of creation and rounds up to the next midnight UTC. */
    public static Instant ends(Instant created, int days) {
        Instant due = created.plus(days, ChronoUnit.DAYS);
        Instant midnight = due.truncatedTo(ChronoUnit.DAYS);
        return midnight.equals(due) ? due : midnight.plus(1, ChronoUnit.DAYS);
    }

    @Override
    public void close() {
        sweeps.forEach(s -> s.cancel(true));
        timer.shutdownNow();
    }
}
