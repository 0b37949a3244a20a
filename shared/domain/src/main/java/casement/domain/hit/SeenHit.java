package casement.domain.hit;

/** A hit whose picture shows the listed plate, state and vehicle; what is missing is that it is active, now, or who is in the vehicle. */
public final class SeenHit implements OpenHit {
    private final HitRecord record;

    SeenHit(HitRecord record) {
        this.record = record;
    }

    /** @param reference of the answer of CLETS */
    public HitChange confirmed(String reference, HitLimits limits, Taken taken) {
        Confirmation active = new Confirmation(
                reference, taken.at().plus(limits.verificationValid().most()));
        return record.change(HitStep.of(taken, active));
    }

    @Override
    public HitRecord record() {
        return record;
    }

    @Override
    public HitState state() {
        return HitState.SEEN;
    }
}
