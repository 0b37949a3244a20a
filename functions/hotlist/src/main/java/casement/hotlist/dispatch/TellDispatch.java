package casement.hotlist.dispatch;

import casement.domain.alert.Alert;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryQueue;
import casement.domain.dispatch.DispatchNews;
import casement.domain.dispatch.OrderedAlert;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.Webhooks;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;

/**
 * Makes of an order one delivery for each dispatch system; and of what becomes of a hit, one for each that was told an order of it.
 * Of any other hit it makes none.
 */
public final class TellDispatch {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final DeliveryQueue queue;
    private final Clock clock;

    public TellDispatch(Webhooks webhooks, Deliveries deliveries, DeliveryQueue queue, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Told again it makes no second delivery.
     *
     * @throws casement.domain.Fault.Unavailable when not all are made; tell it again
     */
    void tell(Alert alert) {
        webhooks.all().stream()
                .filter(Webhook::isInForce)
                .forEach(webhook -> news(webhook, alert).ifPresent(news -> deliver(webhook, news)));
    }

    private Optional<DispatchNews> news(Webhook webhook, Alert alert) {
        return OrderedAlert.of(alert).map(DispatchNews::of).or(() -> since(webhook, alert));
    }

    private Optional<DispatchNews> since(Webhook webhook, Alert alert) {
        return deliveries.of(webhook.id(), alert.hit()).stream()
                .map(told -> told.news().order())
                .max(Comparator.comparingInt(order -> order.alert().revision()))
                .flatMap(order -> DispatchNews.since(order, alert));
    }

    private void deliver(Webhook webhook, DispatchNews news) {
        Delivery there = deliveries.add(Delivery.fresh(webhook.id(), news, clock.instant()));
        if (there.isUntried()) {
            queue.add(there.key());
        }
    }
}
