package casement.domain.audit;

import casement.domain.Fault;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The only maker of receipts: writes an entry, and vouches for it once the store says that it is durable. */
public final class AuditLog {
    private final AuditStore store;
    private final Clock clock;
    private final Function<Instant, AuditId> ids;

    /** @param ids a new id for an entry made at that time */
    public AuditLog(AuditStore store, Clock clock, Function<Instant, AuditId> ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Fault.Unavailable when the entry may not be durable; then nothing may be read */
    public AuditReceipt record(Act act) {
        return written(claim(), act);
    }

    /** A place for an entry that is not written yet, which several may hold for the same one. */
    public AuditClaim claim() {
        Instant now = clock.instant();
        return new AuditClaim(ids.apply(now), now);
    }

    /**
     * As {@link #record(Act)}, in a place that was claimed: one entry, however often and by however many it is recorded. An entry that is
     * there already stays as it is.
     *
     * @throws Fault.Conflict when somebody else writes something else there at this moment; recorded again it is found
     */
    public AuditReceipt record(AuditClaim claim, Act act) {
        return recall(claim.id()).orElseGet(() -> written(claim, act));
    }

    private AuditReceipt written(AuditClaim claim, Act act) {
        AuditEntry entry = new AuditEntry(
                claim.id(),
                claim.at(),
                act.who(),
                act.action(),
                act.elements(),
                act.purpose(),
                act.outcome(),
                act.clause(),
                act.answer(),
                act.inReplyTo());
        store.put(entry);
        return new AuditReceipt(entry.id());
    }

    /** The receipt of an entry that another process recorded, given again because the entry is found to be durable. */
    public Optional<AuditReceipt> recall(AuditId id) {
        return store.find(id).map(entry -> new AuditReceipt(entry.id()));
    }

    /**
     * As {@link #recall}, of an entry that must be there.
     *
     * @throws Fault.Unavailable when it is not found to be durable
     */
    public AuditReceipt recalled(AuditId id) {
        return recall(id)
                .orElseThrow(() -> new Fault.Unavailable(
                        "the entry that asked is not in the audit log", new IllegalStateException(id.toString())));
    }
}
