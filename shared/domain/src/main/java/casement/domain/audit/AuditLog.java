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
        Instant now = clock.instant();
        AuditEntry entry = new AuditEntry(
                ids.apply(now),
                now,
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
