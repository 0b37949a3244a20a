package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Approval;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceItems;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of evidence, in memory. */
public final class MemoryEvidenceItems implements EvidenceItems {
    public final FaultSwitch faults = new FaultSwitch();
    private final TreeMap<EvidenceId, EvidenceItem> byId = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    @Override
    public synchronized EvidenceItem begin(Approval approval, String site, Instant now) {
        return faults.guard(() -> {
            EvidenceId id = EvidenceId.of(approval.request().id());
            EvidenceItem there = byId.get(id);
            if (there != null) {
                return there;
            }
            EvidenceItem item = EvidenceItem.begin(approval, site, numbers.merge(site, 1L, Long::sum), now);
            byId.put(id, item);
            return item;
        });
    }

    @Override
    public synchronized Optional<EvidenceItem> find(EvidenceId id) {
        return faults.guard(() -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public synchronized List<EvidenceItem> newest(AuditReceipt receipt, Optional<EvidenceId> after, int limit) {
        return faults.guard(() -> byId.descendingMap().values().stream()
                .filter(item ->
                        after.filter(last -> item.id().compareTo(last) >= 0).isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized void replace(EvidenceItem next) {
        faults.guard(() -> {
            EvidenceItem there = byId.get(next.id());
            if (there == null || there.version() != next.version() - 1) {
                throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
            }
            byId.put(next.id(), next);
        });
    }
}
