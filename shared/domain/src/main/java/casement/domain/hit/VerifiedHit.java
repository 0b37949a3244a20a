package casement.domain.hit;

import casement.domain.Fault;
import java.time.Instant;

/**
 * A hit that a person saw by eye and that was confirmed to be active a short while ago (SJ-ALPR-8, 9, 10). The only thing that
 * can be ordered from, and {@link HitRecord} alone makes it.
 */
public final class VerifiedHit implements OpenHit {
    private final HitRecord record;
    private final HitState state;
    private final Instant until;

    /** @param state {@link HitState#VERIFIED} or {@link HitState#ORDERED} */
    VerifiedHit(HitRecord record, HitState state, Instant until) {
        this.record = record;
        this.state = state;
        this.until = until;
    }

    /** When it lapses. */
    public Instant until() {
        return until;
    }

    /**
     * Tells field units to act.
     *
     * @throws Fault.Refused when it has lapsed by now, or the vehicle was seen too long ago
     */
    public HitChange ordered(HitLimits limits, Taken taken) {
        if (!taken.at().isBefore(until)) {
            throw Findings.lapsed();
        }
        if (limits.isTooLateToAlert(record.raised().at(), taken.at())) {
            throw new Fault.Refused(
                    limits.alertMost().clause(), "the vehicle was seen too long ago to send anybody after it");
        }
        return record.change(HitStep.of(taken, new FieldOrder(until)));
    }

    @Override
    public HitRecord record() {
        return record;
    }

    @Override
    public HitState state() {
        return state;
    }
}
