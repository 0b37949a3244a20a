package casement.domain.hit;

import casement.domain.Fault;
import java.util.Optional;

/** A hit about which people still have something to do. */
public sealed interface OpenHit extends Hit permits UnverifiedHit, SeenHit, VerifiedHit {
    /** @throws Fault.Conflict when the hit is about no person */
    default HitChange compared(Occupants occupants, Taken taken) {
        return record().change(HitStep.of(taken, occupants));
    }

    default HitChange rejected(RejectionReason reason, Taken taken) {
        return record().change(HitStep.of(taken, new Rejection(reason, Optional.empty())));
    }

    default HitChange closed(Disposition how, Taken taken) {
        return record().change(HitStep.of(taken, how));
    }
}
