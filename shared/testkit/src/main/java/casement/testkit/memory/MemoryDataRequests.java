package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.Gist;
import casement.domain.sharing.RequestQueue;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Requests for data, in memory. */
public final class MemoryDataRequests implements DataRequests {
    public final FaultSwitch faults = new FaultSwitch();
    private final TreeMap<String, DataRequest> byId = new TreeMap<>();

    @Override
    public synchronized void add(DataRequest added) {
        faults.guard(() -> {
            DataRequest there = byId.putIfAbsent(added.id(), added);
            if (there != null && !there.equals(added)) {
                throw new Fault.Conflict("there is one of that id already");
            }
        });
    }

    @Override
    public synchronized Optional<DataRequest> find(AuditReceipt receipt, String id) {
        return faults.guard(() -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public synchronized Optional<Gist> gist(String id) {
        return faults.guard(() -> Optional.ofNullable(byId.get(id)).map(request -> Gist.of(request.particulars())));
    }

    @Override
    public synchronized List<DataRequest> newest(
            AuditReceipt receipt, RequestQueue queue, Optional<String> after, int limit) {
        return faults.guard(() -> byId.descendingMap().values().stream()
                .filter(request -> request.queue() == queue)
                .filter(request ->
                        after.filter(last -> request.id().compareTo(last) >= 0).isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized void replace(DataRequest next) {
        faults.guard(() -> {
            DataRequest there = byId.get(next.id());
            if (there == null || there.version() != next.version() - 1) {
                throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
            }
            byId.put(next.id(), next);
        });
    }
}
