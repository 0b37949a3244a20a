package casement.domain.hit;

import java.time.Instant;

/**
 * That units in the field were told to act on a verified hit (SEA-RTCC-4).
 *
 * @param until when the verification lapses, and the order with it
 */
public record FieldOrder(Instant until) {}
