package casement.testkit.memory;

import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceId;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chains of custody, in memory. */
public final class MemoryCustody implements Custody {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<EvidenceId, List<String>> chains = new HashMap<>();

    @Override
    public synchronized boolean append(EvidenceId item, long number, String line) {
        return faults.guard(() -> {
            List<String> chain = chains.computeIfAbsent(item, none -> new ArrayList<>());
            if (number <= chain.size()) {
                return chain.get((int) number - 1).equals(line);
            }
            return number == chain.size() + 1 && chain.add(line);
        });
    }

    @Override
    public synchronized List<String> lines(AuditReceipt receipt, EvidenceId item) {
        return faults.guard(() -> List.copyOf(chains.getOrDefault(item, List.of())));
    }
}
