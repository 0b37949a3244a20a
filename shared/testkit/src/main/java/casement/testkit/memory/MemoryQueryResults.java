package casement.testkit.memory;

import casement.domain.audit.AuditReceipt;
import casement.domain.query.Asker;
import casement.domain.query.QueryResults;
import casement.testkit.FaultSwitch;
import java.util.LinkedHashMap;
import java.util.Map;

/** Results, and to whom each was opened. */
public final class MemoryQueryResults implements QueryResults {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<String, Asker> opened = new LinkedHashMap<>();

    @Override
    public synchronized boolean open(AuditReceipt receipt, String location, Asker asker) {
        return faults.guard(() -> {
            opened.put(location, asker);
            return true;
        });
    }

    /** By their places. */
    public synchronized Map<String, Asker> opened() {
        return Map.copyOf(opened);
    }
}
