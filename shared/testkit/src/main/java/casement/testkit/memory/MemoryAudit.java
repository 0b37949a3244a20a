package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.audit.Redaction;
import casement.domain.video.Span;
import casement.testkit.FaultSwitch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The audit log's store, in memory. */
public final class MemoryAudit implements AuditStore, AuditEntries, RedactableEntries {
    public final FaultSwitch faults = new FaultSwitch();
    private final TreeMap<AuditId, AuditEntry> entries = new TreeMap<>();

    @Override
    public synchronized void put(AuditEntry entry) {
        faults.guard(() -> {
            AuditEntry there = entries.putIfAbsent(entry.id(), entry);
            if (there != null && !there.equals(entry)) {
                throw new Fault.Conflict("audit entry " + entry.id() + " is written already");
            }
        });
    }

    @Override
    public synchronized void redact(AuditId id, Set<String> fields, Redaction why) {
        faults.guard(() -> {
            entries.computeIfPresent(id, (same, entry) -> entry.without(fields, why));
        });
    }

    @Override
    public synchronized Optional<AuditEntry> find(AuditId id) {
        return faults.guard(() -> Optional.ofNullable(entries.get(id)));
    }

    @Override
    public synchronized List<AuditEntry> during(AuditReceipt receipt, Span span, Optional<AuditId> after, int limit) {
        return faults.guard(() -> entries.descendingMap().values().stream()
                .filter(entry -> span.contains(entry.at()))
                .filter(entry ->
                        after.filter(last -> entry.id().compareTo(last) >= 0).isEmpty())
                .sorted(Comparator.comparing(AuditEntry::id).reversed())
                .limit(limit)
                .toList());
    }

    /** Everything, oldest first, for assertions. */
    public synchronized List<AuditEntry> written() {
        return List.copyOf(entries.values());
    }
}
