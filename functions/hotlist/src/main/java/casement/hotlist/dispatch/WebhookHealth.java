package casement.hotlist.dispatch;

import casement.domain.dispatch.Attempt;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.DeliveryState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How deliveries to a webhook have gone in the last month.
 *
 * @param lastSuccess when it last took a message
 * @param lastFailure the latest try that came to nothing, if none has come to anything since
 * @param lastStatus what it answered then, if anything
 * @param delivered so many messages reached it
 * @param waiting so many are yet to be tried again
 * @param dead so many are not tried any more, and may be replayed
 */
record WebhookHealth(
        Optional<Instant> lastSuccess,
        Optional<DeliveryFailure> lastFailure,
        Optional<Integer> lastStatus,
        long delivered,
        long waiting,
        long dead) {
    static WebhookHealth of(List<Delivery> deliveries, Instant now) {
        Optional<Attempt> latest =
                deliveries.stream().flatMap(one -> one.last().stream()).max(Comparator.comparing(Attempt::at));
        return new WebhookHealth(
                deliveries.stream()
                        .filter(one -> one.state() == DeliveryState.DELIVERED)
                        .flatMap(one -> one.last().stream())
                        .map(Attempt::at)
                        .max(Comparator.naturalOrder()),
                latest.flatMap(Attempt::failure),
                latest.filter(attempt -> attempt.failure().isPresent()).flatMap(Attempt::status),
                deliveries.stream()
                        .filter(one -> one.state() == DeliveryState.DELIVERED)
                        .count(),
                deliveries.stream()
                        .filter(one -> one.state() == DeliveryState.PENDING && !one.isDead(now))
                        .count(),
                deliveries.stream().filter(one -> one.isDead(now)).count());
    }
}
