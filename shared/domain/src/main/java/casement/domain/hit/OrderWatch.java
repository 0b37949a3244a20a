package casement.domain.hit;

import java.time.Duration;

/** What looks again at an order after a while, whether anybody has acknowledged it. */
public interface OrderWatch {
    /**
     * Which order is looked at.
     *
     * @param order the revision that the hit had with it
     * @param time 1: for the first time, 2: for the second
     */
    record Look(HitId hit, int order, int time) {}

    /**
     * Durable when it returns. Looked once or more, not before that time; asked again it may be looked again.
     *
     * @param after {@link HitLimits#MOST_TO_ACKNOWLEDGE} at most
     * @throws casement.domain.Fault.Unavailable when nobody may look; ask again
     */
    void look(Look look, Duration after);
}
