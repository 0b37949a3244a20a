package casement.domain.hit;

/** A hit that is none. */
public final class RejectedHit implements Hit {
    private final HitRecord record;
    private final Rejection rejection;

    RejectedHit(HitRecord record, Rejection rejection) {
        this.record = record;
        this.rejection = rejection;
    }

    public RejectionReason reason() {
        return rejection.reason();
    }

    @Override
    public HitRecord record() {
        return record;
    }

    @Override
    public HitState state() {
        return HitState.REJECTED;
    }
}
