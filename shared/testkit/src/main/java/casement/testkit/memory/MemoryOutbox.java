package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.audit.Redaction;
import casement.domain.log.Outbox;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The audit log's store together with its outbox, in memory. */
public final class MemoryOutbox implements AuditStore, Outbox, RedactableEntries {
    private final FaultSwitch writes;
    private final Map<AuditId, AuditEntry> entries = new TreeMap<>();
    private final Map<AuditId, AuditEntry> waiting = new TreeMap<>();

    public MemoryOutbox(FaultSwitch writes) {
        this.writes = writes;
    }

    @Override
    public void put(AuditEntry entry) {
        writes.guard(() -> putNow(entry));
    }

    private synchronized void putNow(AuditEntry entry) {
        AuditEntry there = entries.putIfAbsent(entry.id(), entry);
        if (there == null) {
            waiting.put(entry.id(), entry);
        } else if (!there.equals(entry)) {
            throw new Fault.Conflict("audit entry " + entry.id() + " is written already");
        }
    }

    @Override
    public void redact(AuditId id, Set<String> fields, Redaction why) {
        writes.guard(() -> redactNow(id, fields, why));
    }

    private synchronized void redactNow(AuditId id, Set<String> fields, Redaction why) {
        entries.computeIfPresent(id, (same, entry) -> entry.without(fields, why));
    }

    @Override
    public synchronized Optional<AuditEntry> find(AuditId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public synchronized List<AuditEntry> oldest(int limit) {
        return waiting.values().stream().limit(limit).toList();
    }

    @Override
    public void remove(List<AuditId> ids) {
        writes.guard(() -> removeNow(ids));
    }

    private synchronized void removeNow(List<AuditId> ids) {
        waiting.keySet().removeAll(ids);
    }

    /** As a table would that lost an item, and with it the memory that it was there. */
    public synchronized void forget(AuditId id) {
        entries.remove(id);
    }

    /** Everything that is durable, for assertions. */
    public synchronized List<AuditEntry> written() {
        return List.copyOf(entries.values());
    }
}
