package casement.domain.dispatch;

import java.time.Instant;

/** That a webhook was ended, and by whom. */
public record WebhookEnd(Instant at, By by) {
    /** Who ended it. */
    public enum By {
        PERSON,
        /** The other side answered that it is gone (410). */
        RECEIVER
    }
}
