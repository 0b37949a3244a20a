package casement.domain.masking;

import casement.domain.video.WithholdReason;

/** A fragment that cannot be masked, now or later; it is withheld. The message has no personal data. */
public final class Unmaskable extends Exception {
    private final WithholdReason reason;

    public Unmaskable(WithholdReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Unmaskable(WithholdReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public WithholdReason reason() {
        return reason;
    }
}
