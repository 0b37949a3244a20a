package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Requests for clips, in memory. */
public final class MemoryClipRequests implements ClipRequests {
    public final FaultSwitch faults = new FaultSwitch();
    private final TreeMap<ClipRequestId, ClipRequest> byId = new TreeMap<>();

    @Override
    public synchronized void add(ClipRequest request) {
        faults.guard(() -> {
            ClipRequest there = byId.putIfAbsent(request.id(), request);
            if (there != null && !there.equals(request)) {
                throw new Fault.Conflict("there is a request of that id already");
            }
        });
    }

    @Override
    public synchronized Optional<ClipRequest> find(ClipRequestId id) {
        return faults.guard(() -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public synchronized List<ClipRequest> newest(AuditReceipt receipt, Optional<ClipRequestId> after, int limit) {
        return faults.guard(() -> byId.descendingMap().values().stream()
                .filter(request ->
                        after.filter(last -> request.id().compareTo(last) >= 0).isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized void replace(ClipRequest next) {
        faults.guard(() -> {
            ClipRequest there = byId.get(next.id());
            if (there == null || there.version() != next.version() - 1) {
                throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
            }
            byId.put(next.id(), next);
        });
    }
}
