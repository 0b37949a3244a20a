package casement.lambda;

import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An audit store in memory that can be down. */
final class ListedEntries implements AuditStore {
    final List<AuditEntry> entries = new ArrayList<>();
    boolean down;

    @Override
    public void put(AuditEntry entry) {
        if (down) {
            throw new Fault.Unavailable("the audit log takes no entries", new IllegalStateException("down"));
        }
        entries.add(entry);
    }

    @Override
    public Optional<AuditEntry> find(AuditId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
