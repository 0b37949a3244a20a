package casement.domain.evidence;

import casement.domain.audit.Hand;
import java.time.Instant;
import java.util.Optional;

/**
 * That an item stays, whatever its class says.
 *
 * @param number of the item's holds, from 1 without gaps
 * @param reviewAt from then on somebody is to say whether it is still needed; it holds all the same
 * @param lifted by whose decision; absent: it stands
 */
public record LegalHold(int number, String why, Instant reviewAt, Hand placed, Optional<Hand> lifted) {
    public boolean stands() {
        return lifted.isEmpty();
    }

    LegalHold lifted(Hand hand) {
        return new LegalHold(number, why, reviewAt, placed, Optional.of(hand));
    }
}
