package casement.domain.evidence;

import java.time.Duration;

/** Who works on clips behind the scenes. What was asked for is done once or more; durable when a call returns. */
public interface ClipWork {
    /**
     * That it be cut, or what was held for it dropped.
     *
     * @param after 15 minutes at most
     */
    void cut(ClipRequestId request, Duration after);

    void seal(ClipRequestId request);
}
