package casement.domain.hit;

import java.util.Optional;

/** A hit that nobody has looked at: no ground for anything. */
public final class UnverifiedHit implements OpenHit {
    private final HitRecord record;

    UnverifiedHit(HitRecord record) {
        this.record = record;
    }

    /** A check that does not agree rejects the hit. */
    public HitChange seen(EyeCheck check, Taken taken) {
        HitStep step = check.agrees()
                ? HitStep.of(taken, check)
                : HitStep.of(taken, new Rejection(check.reason(), Optional.of(check)));
        return record.change(step);
    }

    @Override
    public HitRecord record() {
        return record;
    }

    @Override
    public HitState state() {
        return HitState.UNVERIFIED;
    }
}
