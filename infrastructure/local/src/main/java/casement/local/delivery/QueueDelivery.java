package casement.local.delivery;

import casement.local.room.Answer;
import casement.local.service.QueueServer;
import casement.local.template.Trigger;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SQS to a function, in batches: what the function has done is deleted; what it reports as failed, or all of it when it
 * fails, comes back when its visibility time-out has passed, and goes to the dead-letter queue in the end. When the
 * room's process ended under the batch, which is no fault of the function's, it comes back at once.
 */
public final class QueueDelivery implements Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(QueueDelivery.class);
    private static final int WAIT_SECONDS = 5;
    private static final int MOST_AT_ONCE = 10;

    private final QueueServer server;
    private final String queue;
    private final Trigger.FromQueue trigger;
    private final String function;
    private final Functions functions;
    private final String region;
    private final Filter filter;
    private final Pollers pollers;

    public QueueDelivery(
            QueueServer server,
            Trigger.FromQueue trigger,
            String function,
            Functions functions,
            String region,
            int concurrency) {
        this.server = server;
        this.queue = trigger.queueArn().substring(trigger.queueArn().lastIndexOf(':') + 1);
        this.trigger = trigger;
        this.function = function;
        this.functions = functions;
        this.region = region;
        this.filter = new Filter(trigger.filters());
        this.pollers = new Pollers(function + "-from-" + queue, concurrency, this::once);
    }

    private void once() throws InterruptedException {
        List<JsonNode> first = server.receive(queue, Math.min(MOST_AT_ONCE, trigger.batchSize()), WAIT_SECONDS);
        if (!first.isEmpty()) {
            pollers.busy(() -> deliver(filled(first)));
        }
    }

    private List<JsonNode> filled(List<JsonNode> first) {
        List<JsonNode> batch = new ArrayList<>(first);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(trigger.windowSeconds());
        while (batch.size() < trigger.batchSize() && trigger.windowSeconds() > 0 && System.nanoTime() < end) {
            batch.addAll(server.receive(queue, Math.min(MOST_AT_ONCE, trigger.batchSize() - batch.size()), 1));
        }
        return batch;
    }

    private void deliver(List<JsonNode> received) throws InterruptedException {
        List<JsonNode> batch = new ArrayList<>();
        for (JsonNode message : received) {
            if (filter.admits(QueueEnvelope.record(message, trigger.queueArn(), region))) {
                batch.add(message);
            } else {
                delete(message);
            }
        }
        if (batch.isEmpty()) {
            return;
        }
        Answer answer = functions.call(function, QueueEnvelope.of(batch, trigger.queueArn(), region));
        switch (answer) {
            case Answer.Returned returned -> settle(batch, returned);
            case Answer.RoomGone gone ->
                batch.forEach(m -> server.release(queue, m.path("ReceiptHandle").asText(), 0));
            case Answer.Failed failed ->
                LOG.warn("{} failed on {} messages: {}", function, batch.size(), failed.type());
            case Answer.TimedOut late -> LOG.warn("{} took longer than {} s", function, late.seconds());
        }
    }

    private void settle(List<JsonNode> batch, Answer.Returned returned) {
        Optional<Set<String>> failed = trigger.reportsFailures() ? FailedItems.of(returned) : Optional.of(Set.of());
        if (failed.isEmpty()) {
            LOG.warn("{} answered something that is no report of failures; the whole batch failed", function);
            return;
        }
        for (JsonNode message : batch) {
            if (!failed.get().contains(message.path("MessageId").asText())) {
                delete(message);
            }
        }
    }

    private void delete(JsonNode message) {
        server.delete(queue, message.path("ReceiptHandle").asText());
    }

    @Override
    public boolean isIdle() {
        return pollers.isIdle() && server.depth(queue) == 0;
    }

    @Override
    public void close() {
        pollers.close();
    }
}
