package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationChange;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import casement.domain.people.AgencyId;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of investigations, in memory. */
public final class MemoryInvestigations implements Investigations {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<InvestigationId, List<InvestigationChange>> histories = new TreeMap<>();

    @Override
    public synchronized Optional<Investigation> named(InvestigationId id) {
        return faults.guard(() -> now(id));
    }

    @Override
    public synchronized List<Investigation> page(
            AuditReceipt receipt, AgencyId agency, Optional<InvestigationId> after, int limit) {
        return faults.guard(() -> histories.values().stream()
                .map(history -> history.getLast().investigation())
                .filter(one -> one.agency().equals(agency))
                .filter(one ->
                        after.filter(last -> one.id().compareTo(last) <= 0).isEmpty())
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized List<InvestigationChange> history(AuditReceipt receipt, InvestigationId id) {
        return faults.guard(() -> List.copyOf(histories.getOrDefault(id, List.of())));
    }

    @Override
    public synchronized void change(AuditReceipt receipt, InvestigationChange change) {
        faults.guard(() -> {
            Investigation next = change.investigation();
            if (next.revision() != now(next.id()).map(Investigation::revision).orElse(0L) + 1) {
                throw new Fault.Conflict("investigation " + next.id() + " has changed; read it again");
            }
            histories.computeIfAbsent(next.id(), first -> new ArrayList<>()).add(change);
        });
    }

    private Optional<Investigation> now(InvestigationId id) {
        return Optional.ofNullable(histories.get(id))
                .map(history -> history.getLast().investigation());
    }
}
