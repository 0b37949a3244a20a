package casement.hotlist.dispatch;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.dispatch.Attempt;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.DeliveryQueue;
import casement.domain.dispatch.DeliveryState;
import casement.domain.dispatch.DispatchHosts;
import casement.domain.dispatch.OutboundCalls;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookEnd;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.Webhooks;
import casement.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tries a delivery once, if it is due, and says when it is to be tried again. */
public final class DeliverAlert {
    private static final String NAME = "DeliverAlert";

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryQueue queue;
    private final DispatchHosts hosts;
    private final OutboundCalls calls;
    private final AuditLog log;
    private final Clock clock;

    public DeliverAlert(
            Webhooks webhooks,
            Deliveries deliveries,
            DeliveryQueue queue,
            DispatchHosts hosts,
            OutboundCalls calls,
            AuditLog log,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queue = queue;
        this.hosts = hosts;
        this.calls = calls;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Tried again, the message has the id that it had.
     *
     * @param receipt of the queue's message
     * @return false: the message is to come again, which it does when the next try is due; of a delivery that is dead, until its
     *     queue gives it up
     * @throws casement.domain.Fault.Unavailable when it is unknown how far the delivery has come; try it again
     */
    boolean deliver(DeliveryKey key, String receipt) {
        Optional<Delivery> found = deliveries.find(key);
        if (found.isEmpty() || found.get().state() == DeliveryState.DELIVERED) {
            return true;
        }
        Delivery delivery = found.get();
        Instant now = clock.instant();
        if (delivery.state() == DeliveryState.PENDING && !now.isBefore(delivery.due())) {
            delivery = attempt(delivery, now);
        }
        return switch (delivery.state()) {
            case DELIVERED -> true;
            case PENDING -> again(receipt, Duration.between(now, delivery.due()));
            case DEAD -> isGivenUp(delivery) || again(receipt, Duration.ZERO);
        };
    }

    /** Nobody need be called about what went to a webhook that has ended. */
    private static boolean isGivenUp(Delivery dead) {
        return dead.last()
                .flatMap(Attempt::failure)
                .filter(why -> why == DeliveryFailure.ENDED || why == DeliveryFailure.GONE)
                .isPresent();
    }

    private boolean again(String receipt, Duration pause) {
        queue.postpone(receipt, pause);
        return false;
    }

    private Delivery attempt(Delivery delivery, Instant now) {
        Optional<Webhook> receiver = webhooks.find(delivery.webhook()).filter(Webhook::isInForce);
        Attempt attempt = receiver.map(webhook -> attempt(webhook, delivery, now))
                .orElseGet(() -> Attempt.failed(now, DeliveryFailure.ENDED));
        if (attempt.failure().equals(Optional.of(DeliveryFailure.GONE))) {
            receiver.ifPresent(webhook -> end(webhook, now));
        }
        return deliveries.replace(delivery.after(attempt));
    }

    private Attempt attempt(Webhook webhook, Delivery delivery, Instant now) {
        if (!hosts.allow(webhook.address())) {
            return Attempt.failed(now, DeliveryFailure.NOT_ALLOWED);
        }
        log.record(act(webhook.id())
                .with("hit", delivery.news().order().alert().hit().value())
                .with("message", delivery.news().id().value())
                .with("try", Integer.toString(delivery.tries() + 1)));
        String body = Json.write(DispatchBody.of(delivery));
        return calls.post(webhook.address(), SignedMessage.of(delivery.news().id(), now, body, webhook.secret()));
    }

    private void end(Webhook webhook, Instant now) {
        log.record(act(webhook.id()).outcome(Outcome.ENDED));
        webhooks.replace(webhook.endedBy(new WebhookEnd(now, WebhookEnd.By.RECEIVER)));
    }

    private static Act act(WebhookId webhook) {
        return Act.asked(Who.function(NAME), NAME).with("webhook", webhook.value());
    }
}
