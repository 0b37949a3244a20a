package casement.local.delivery;

import casement.local.service.AwsJson;
import casement.local.template.Trigger;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Schedules: a function's mailbox gets EventBridge's scheduled event every so often, the first after one period. Who tries Casement does not
 * wait for hours, though: what comes every hour comes first after ten minutes, and what comes more seldom five minutes later.
 */
public final class Clockwork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private static final Duration FIRST_OF_HOURLY = Duration.ofMinutes(10);
    private static final Duration FIRST_OF_SELDOM = Duration.ofMinutes(15);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("schedules").factory());
    private final List<Future<?>> ticks = new CopyOnWriteArrayList<>();
    private final String region;
    private final String account;
    private final InstantSource clock;

    public Clockwork(String region, String account, InstantSource clock) {
        this.region = region;
        this.account = account;
        this.clock = clock;
    }

    public void add(Trigger.Timed trigger, String function, Consumer<String> mailbox) {
        long millis = trigger.every().toMillis();
        ticks.add(timer.scheduleAtFixedRate(
                () -> put(mailbox, trigger.input().orElseGet(() -> event(function, clock.instant()))),
                first(trigger.every()).toMillis(),
                millis,
                TimeUnit.MILLISECONDS));
    }

    static Duration first(Duration every) {
        Duration most = every.compareTo(Duration.ofHours(1)) <= 0 ? FIRST_OF_HOURLY : FIRST_OF_SELDOM;
        return every.compareTo(most) < 0 ? every : most;
    }

    /** A tick that the queues cannot take is left out, as the next one comes by itself. */
    private static void put(Consumer<String> mailbox, String event) {
        try {
            mailbox.accept(event);
        } catch (UncheckedIOException | AwsJson.Refused e) {
            LOG.warn("a scheduled event was not taken: {}", e.getMessage());
        }
    }

    String event(String function, Instant now) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0");
        event.put("id", UUID.randomUUID().toString());
        event.put("detail-type", "Scheduled Event");
        event.put("source", "aws.events");
        event.put("account", account);
        event.put("time", now.truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("region", region);
        event.putArray("resources").add("arn:aws:events:" + region + ":" + account + ":rule/" + function);
        event.putObject("detail");
        return event.toString();
    }

    @Override
    public void close() {
        ticks.forEach(t -> t.cancel(true));
        timer.shutdownNow();
    }
}
