package casement.domain.dispatch;

/** How far a delivery has come. */
public enum DeliveryState {
    /** It is tried, or will be. */
    PENDING,
    /** The other side took it. */
    DELIVERED,
    /** It is not tried any more, unless a person has it replayed. */
    DEAD
}
