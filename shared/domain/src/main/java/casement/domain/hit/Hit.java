package casement.domain.hit;

/**
 * A hit as it is at one moment. What may be done with it is what its type has methods for; the types are made from a
 * {@link HitRecord} and from nothing else.
 */
public sealed interface Hit permits OpenHit, RejectedHit, ClosedHit {
    HitRecord record();

    HitState state();

    default HitId id() {
        return record().raised().id();
    }
}
