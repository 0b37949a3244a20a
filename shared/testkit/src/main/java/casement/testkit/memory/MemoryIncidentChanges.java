package casement.testkit.memory;

import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.situation.IncidentChange;
import casement.domain.situation.IncidentChanges;
import casement.testkit.FaultSwitch;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people said of which items belong together, in memory. */
public final class MemoryIncidentChanges implements IncidentChanges {
    public final FaultSwitch faults = new FaultSwitch();
    private final Clock clock;
    private final Map<AuditId, IncidentChange> changes = new HashMap<>();

    public MemoryIncidentChanges(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void add(IncidentChange change) {
        faults.guard(() -> changes.putIfAbsent(change.by().audit(), change));
    }

    @Override
    public synchronized List<IncidentChange> since(AuditReceipt receipt, Instant from) {
        return faults.guard(() -> changes.values().stream()
                .filter(change -> !change.by().at().isBefore(from) && change.isReadable(clock.instant()))
                .sorted(Comparator.comparing(
                                (IncidentChange change) -> change.by().at())
                        .thenComparing(change -> change.by().audit().value()))
                .toList());
    }
}
