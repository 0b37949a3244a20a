package casement.domain.dispatch;

import casement.domain.alert.Alert;
import casement.domain.hit.HitState;
import java.time.Instant;
import java.util.Optional;

/**
 * What a dispatch system is told: an order, or what became of a hit of which it was told an order.
 *
 * @param order without which there is no news
 * @param state that the hit has come to
 * @param revision of the hit as it is told
 */
public record DispatchNews(OrderedAlert order, HitState state, int revision) {
    /** @throws IllegalArgumentException when it is neither the order nor what followed it */
    public DispatchNews {
        boolean isOrder = revision == order.alert().revision() && state == HitState.ORDERED;
        boolean followed = revision > order.alert().revision() && state != HitState.UNVERIFIED;
        if (!isOrder && !followed) {
            throw new IllegalArgumentException("revision " + revision + " does not follow the order");
        }
    }

    public static DispatchNews of(OrderedAlert order) {
        return new DispatchNews(order, HitState.ORDERED, order.alert().revision());
    }

    /** @return empty: it is of another hit, or of before the order, or says no more than who has heard of the order */
    public static Optional<DispatchNews> since(OrderedAlert order, Alert later) {
        return later.news().isEmpty()
                        && later.hit().equals(order.alert().hit())
                        && later.revision() > order.alert().revision()
                ? Optional.of(new DispatchNews(order, later.state(), later.revision()))
                : Optional.empty();
    }

    /** The same whoever is told, and however often. */
    public DeliveryId id() {
        return DeliveryId.of(order.alert().hit(), revision);
    }

    /** What the news is, as its receiver tells kinds of messages apart. */
    public String type() {
        return switch (state) {
            case ORDERED -> "hit.ordered";
            case CLOSED -> "hit.closed";
            default -> "hit.withdrawn";
        };
    }

    /** When the order lapses by itself; of what is no order any longer there is none. */
    public Optional<Instant> until() {
        return state == HitState.ORDERED ? order.alert().until() : Optional.empty();
    }
}
