package casement.domain.hit;

import java.time.Instant;
import java.util.List;

/**
 * The newest order about a hit that is verified still. It alone can be acknowledged or found to be unheard, and {@link HitRecord}
 * alone makes it.
 */
public final class StandingOrder {
    private final HitRecord record;
    private final int revision;
    private final FieldOrder order;

    StandingOrder(HitRecord record, int revision, FieldOrder order) {
        this.record = record;
        this.revision = revision;
        this.order = order;
    }

    /** That the hit had with it; by this one orders about a hit are told apart. */
    public int revision() {
        return revision;
    }

    /** When it lapses. */
    public Instant until() {
        return order.until();
    }

    /** Who has heard it and when, the first first. */
    public List<Taken> acknowledgements() {
        return record.acknowledgements(revision);
    }

    /** How often nobody had acknowledged it in time. */
    public int silences() {
        return record.silences(revision).size();
    }

    /** @throws casement.domain.Fault.Conflict when it has lapsed by now */
    public HitChange acknowledged(Taken taken) {
        return record.change(HitStep.of(taken, new Acknowledgement(revision)));
    }

    /** @throws casement.domain.Fault.Conflict when somebody has acknowledged it, it has lapsed by now, or this was the last time */
    public HitChange unheard(Taken taken) {
        return record.change(HitStep.of(taken, new Silence(revision, silences() + 1)));
    }
}
