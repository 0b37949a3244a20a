package casement.domain.hit;

/** A hit of which the record says how the enforcement action ended. */
public final class ClosedHit implements Hit {
    private final HitRecord record;
    private final Disposition disposition;

    ClosedHit(HitRecord record, Disposition disposition) {
        this.record = record;
        this.disposition = disposition;
    }

    public Disposition disposition() {
        return disposition;
    }

    @Override
    public HitRecord record() {
        return record;
    }

    @Override
    public HitState state() {
        return HitState.CLOSED;
    }
}
