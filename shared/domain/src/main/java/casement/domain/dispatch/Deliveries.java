package casement.domain.dispatch;

import casement.domain.hit.HitId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is to be delivered and what was. Durable when a call returns; reads see every finished write. */
public interface Deliveries {
    /** Afterwards a delivery is forgotten. */
    Duration KEPT = Duration.ofDays(30);

    Optional<Delivery> find(DeliveryKey key);

    /** Of one webhook, in no promised order. */
    List<Delivery> of(WebhookId webhook);

    /** Of one webhook about one hit. */
    List<Delivery> of(WebhookId webhook, HitId hit);

    /**
     * Adds a delivery unless it is there.
     *
     * @return as it is there
     */
    Delivery add(Delivery delivery);

    /**
     * Stores the delivery with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code delivery.revision()}
     */
    Delivery replace(Delivery delivery);
}
