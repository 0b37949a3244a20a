package casement.domain.hit;

/**
 * That somebody has heard an order.
 *
 * @param order the revision that the hit had with it
 */
public record Acknowledgement(int order) {}
