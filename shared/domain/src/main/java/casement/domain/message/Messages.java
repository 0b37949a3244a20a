package casement.domain.message;

import java.util.List;

/** Publishes facts; each arrives at least once, in no promised order. */
public interface Messages {
    /** @throws casement.domain.Fault.Unavailable when not all of them were taken; publish all again */
    void publish(List<? extends Message> messages);
}
