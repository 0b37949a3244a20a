package casement.domain.dispatch;

import java.time.Duration;

/** In which deliveries wait for their next try; each comes at least once. */
public interface DeliveryQueue {
    /**
     * Durable when it returns.
     *
     * @throws casement.domain.Fault.Unavailable when it may not be in the queue; put it there again
     */
    void add(DeliveryKey delivery);

    /**
     * Lets a message that was handed out come again after that time, if it is not done.
     *
     * @param receipt of the message as it was handed out
     * @throws casement.domain.Fault.Unavailable when it may come at another time
     */
    void postpone(String receipt, Duration pause);
}
