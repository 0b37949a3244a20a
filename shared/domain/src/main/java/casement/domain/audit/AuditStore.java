package casement.domain.audit;

import java.util.Optional;

/** Where audit entries are kept. */
public interface AuditStore {
    /**
     * Durable when it returns; an id is written once.
     *
     * @throws casement.domain.Fault.Unavailable when the entry may not be durable
     */
    void put(AuditEntry entry);

    /** Sees every finished {@link #put}. */
    Optional<AuditEntry> find(AuditId id);
}
