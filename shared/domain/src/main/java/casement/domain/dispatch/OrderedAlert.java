package casement.domain.dispatch;

import casement.domain.alert.Alert;
import casement.domain.alert.Stream;
import casement.domain.hit.HitState;
import java.util.Optional;

/** A verified hit on which the field was told to act. Of no other hit is there one, and nothing is dispatched without it. */
public record OrderedAlert(Alert alert) {
    /** @throws IllegalArgumentException when the field was not told to act, or must not be */
    public OrderedAlert {
        if (!isOrder(alert)) {
            throw new IllegalArgumentException("the field was not told to act on hit " + alert.hit());
        }
    }

    /** @return empty: dispatch systems have no business with it */
    public static Optional<OrderedAlert> of(Alert alert) {
        return isOrder(alert) ? Optional.of(new OrderedAlert(alert)) : Optional.empty();
    }

    private static boolean isOrder(Alert alert) {
        return Stream.FIELD.carries(alert) && alert.state() == HitState.ORDERED;
    }
}
