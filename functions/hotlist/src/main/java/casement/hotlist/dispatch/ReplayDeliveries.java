package casement.hotlist.dispatch;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryQueue;
import casement.domain.dispatch.DeliveryState;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.Webhooks;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Sends a dispatch system again what did not reach it in a span of time, oldest first; each with the id that it had. */
public final class ReplayDeliveries {
    private static final int MOST = 500;

    private final Asking asking;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryQueue queue;
    private final Clock clock;

    /**
     * What is sent again.
     *
     * @param replayed so many
     * @param complete whether these are all; the same call again sends the rest
     */
    record Replayed(WebhookId webhook, int replayed, boolean complete, AuditId auditId) {}

    /** Those of a span that are sent again. */
    private record Chosen(List<Delivery> deliveries, boolean complete) {}

    public ReplayDeliveries(Asking asking, Webhooks webhooks, Deliveries deliveries, DeliveryQueue queue, Clock clock) {
        this.asking = asking;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queue = queue;
        this.clock = clock;
    }

    Replayed replay(Principal principal, WebhookId id, ReplayForm form) {
        Span span = form.span();
        boolean delivered = form.delivered().orElse(false);
        Asked asked = asking.ask(
                "ReplayDeliveries",
                Question.of(principal, Action.CONNECT_DISPATCH),
                Map.of(
                        "webhook", id.value(),
                        "from", span.from().toString(),
                        "until", span.until().toString(),
                        "delivered", Boolean.toString(delivered)));
        Chosen chosen = asked.change(
                receipt -> replay(id, span, delivered),
                done -> id.value(),
                done -> Map.of("replayed", Integer.toString(done.deliveries().size())));
        return new Replayed(id, chosen.deliveries().size(), chosen.complete(), asked.id());
    }

    private Chosen replay(WebhookId id, Span span, boolean delivered) {
        Webhook webhook = webhooks.find(id).orElseThrow(() -> new Fault.Missing("there is no webhook " + id));
        if (!webhook.isInForce()) {
            throw new Fault.Conflict("webhook " + id + " has ended; register it anew");
        }
        Instant now = clock.instant();
        List<Delivery> wanted = deliveries.of(id).stream()
                .filter(one -> span.contains(one.made()))
                .filter(one ->
                        one.isUntried() || one.isDead(now) || (delivered && one.state() == DeliveryState.DELIVERED))
                .sorted(Comparator.comparing(Delivery::made)
                        .thenComparing(one -> one.news().id()))
                .toList();
        List<Delivery> taken = wanted.stream().limit(MOST).toList();
        taken.forEach(one -> again(one, now));
        return new Chosen(taken, taken.size() == wanted.size());
    }

    private void again(Delivery delivery, Instant now) {
        Delivery pending = deliveries.replace(delivery.replayed(now));
        queue.add(pending.key());
    }
}
