package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.redaction.RedactionId;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import casement.testkit.FaultSwitch;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Redactions, in memory. */
public final class MemoryRedactionProposals implements RedactionProposals {
    private final FaultSwitch writes;
    private final Map<RedactionId, RedactionProposal> proposals = new HashMap<>();

    public MemoryRedactionProposals(FaultSwitch writes) {
        this.writes = writes;
    }

    @Override
    public void add(RedactionProposal proposal) {
        writes.guard(() -> addNow(proposal));
    }

    private synchronized void addNow(RedactionProposal proposal) {
        RedactionProposal there = proposals.putIfAbsent(proposal.id(), proposal);
        if (there != null && !there.equals(proposal)) {
            throw new Fault.Conflict("there is a redaction of that id already");
        }
    }

    @Override
    public synchronized Optional<RedactionProposal> find(RedactionId id) {
        return Optional.ofNullable(proposals.get(id));
    }

    @Override
    public synchronized List<RedactionProposal> all() {
        return proposals.values().stream()
                .sorted(Comparator.comparing(
                                (RedactionProposal proposal) -> proposal.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public void record(RedactionProposal next) {
        writes.guard(() -> recordNow(next));
    }

    private synchronized void recordNow(RedactionProposal next) {
        RedactionProposal there = proposals.get(next.id());
        if (there == null || there.version() != next.version() - 1) {
            throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
        }
        proposals.put(next.id(), next);
    }
}
