package casement.domain.alert;

import casement.domain.access.Action;

/** What somebody listens to. */
public enum Stream {
    /** Every hit, and every step about it. */
    DESK(Action.FOLLOW_ALERTS),
    /**
     * Verified hits on which units in the field were told to act, and what ends such an order; no others (SJ-ALPR-9,
     * SEA-RTCC-4).
     */
    FIELD(Action.ACKNOWLEDGE_ALERT);

    private final Action action;

    Stream(Action action) {
        this.action = action;
    }

    /** What the rules are asked about who listens. */
    public Action action() {
        return action;
    }

    public boolean carries(Alert alert) {
        return this == DESK || (alert.order().isPresent() && alert.news().isEmpty() && !alert.late());
    }
}
