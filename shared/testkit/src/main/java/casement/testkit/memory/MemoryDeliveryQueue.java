package casement.testkit.memory;

import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.DeliveryQueue;
import casement.testkit.FaultSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The queue of deliveries, in memory: what was put into it, and for how long what was handed out is to wait. */
public final class MemoryDeliveryQueue implements DeliveryQueue {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<DeliveryKey> waiting = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized void add(DeliveryKey delivery) {
        faults.guard(() -> {
            waiting.add(delivery);
        });
    }

    @Override
    public synchronized void postpone(String receipt, Duration pause) {
        faults.guard(() -> {
            pauses.add(pause);
        });
    }

    /** In the order in which it was put there; afterwards it is not there any more. */
    public synchronized List<DeliveryKey> taken() {
        List<DeliveryKey> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
