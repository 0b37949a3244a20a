package casement.domain.evidence;

import casement.domain.audit.Hand;

/**
 * That a second person agreed to keep a clip. Only {@link ClipRequest} makes one, from its own history; nothing is sealed without
 * it.
 */
public final class Approval {
    private final ClipRequest request;
    private final Hand requested;
    private final Hand approved;

    Approval(ClipRequest request, Hand requested, Hand approved) {
        this.request = request;
        this.requested = requested;
        this.approved = approved;
    }

    public ClipRequest request() {
        return request;
    }

    public Hand requested() {
        return requested;
    }

    /** Another person's than {@link #requested()}. */
    public Hand approved() {
        return approved;
    }
}
