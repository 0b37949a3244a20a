package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breaches;
import casement.testkit.FaultSwitch;
import java.util.Optional;
import java.util.TreeMap;

/** Declared breaches, in memory. */
public final class MemoryBreaches implements Breaches {
    public final FaultSwitch faults = new FaultSwitch();
    private final TreeMap<String, Breach> byId = new TreeMap<>();

    @Override
    public synchronized void add(Breach added) {
        faults.guard(() -> {
            Breach there = byId.putIfAbsent(added.id(), added);
            if (there != null && !there.equals(added)) {
                throw new Fault.Conflict("there is one of that id already");
            }
        });
    }

    @Override
    public synchronized Optional<Breach> find(AuditReceipt receipt, String id) {
        return faults.guard(() -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public synchronized void replace(Breach next) {
        faults.guard(() -> {
            Breach there = byId.get(next.id());
            if (there == null || there.version() != next.version() - 1) {
                throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
            }
            byId.put(next.id(), next);
        });
    }
}
