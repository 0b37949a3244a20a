package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.WebhookId;
import casement.domain.hit.HitId;
import casement.testkit.FaultSwitch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deliveries in memory. */
public final class MemoryDeliveries implements Deliveries {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<DeliveryKey, Delivery> deliveries = new HashMap<>();

    @Override
    public synchronized Optional<Delivery> find(DeliveryKey key) {
        return faults.guard(() -> Optional.ofNullable(deliveries.get(key)));
    }

    @Override
    public synchronized List<Delivery> of(WebhookId webhook) {
        return faults.guard(() -> deliveries.values().stream()
                .filter(one -> one.webhook().equals(webhook))
                .toList());
    }

    @Override
    public synchronized List<Delivery> of(WebhookId webhook, HitId hit) {
        return of(webhook).stream()
                .filter(one -> one.news().order().alert().hit().equals(hit))
                .toList();
    }

    @Override
    public synchronized Delivery add(Delivery delivery) {
        return faults.guard(() -> {
            Delivery there = deliveries.putIfAbsent(delivery.key(), delivery);
            return there == null ? delivery : there;
        });
    }

    @Override
    public synchronized Delivery replace(Delivery delivery) {
        return faults.guard(() -> {
            Delivery there = deliveries.get(delivery.key());
            if (there == null || there.revision() != delivery.revision()) {
                throw new Fault.Conflict("the delivery has changed; read it again");
            }
            Delivery raised = delivery.withRevision(delivery.revision() + 1);
            deliveries.put(raised.key(), raised);
            return raised;
        });
    }
}
