package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReports;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reports of errors, in memory. */
public final class MemoryErrorReports implements ErrorReports {
    public final FaultSwitch faults = new FaultSwitch();
    private final TreeMap<String, ErrorReport> byId = new TreeMap<>();

    @Override
    public synchronized void add(ErrorReport added) {
        faults.guard(() -> {
            ErrorReport there = byId.putIfAbsent(added.id(), added);
            if (there != null && !there.equals(added)) {
                throw new Fault.Conflict("there is one of that id already");
            }
        });
    }

    @Override
    public synchronized Optional<ErrorReport> find(AuditReceipt receipt, String id) {
        return faults.guard(() -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public synchronized List<ErrorReport> newest(
            AuditReceipt receipt, boolean open, Optional<String> after, int limit) {
        return faults.guard(() -> byId.descendingMap().values().stream()
                .filter(report -> report.open() == open)
                .filter(report ->
                        after.filter(last -> report.id().compareTo(last) >= 0).isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized void replace(ErrorReport next) {
        faults.guard(() -> {
            ErrorReport there = byId.get(next.id());
            if (there == null || there.version() != next.version() - 1) {
                throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
            }
            byId.put(next.id(), next);
        });
    }
}
