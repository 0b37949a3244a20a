package casement.testkit.memory;

import casement.domain.redaction.RedactionProposals;
import casement.testkit.FaultSwitch;
import casement.testkit.contract.RedactionProposalsContract;

class MemoryRedactionProposalsTest extends RedactionProposalsContract {
    private final MemoryRedactionProposals proposals = new MemoryRedactionProposals(new FaultSwitch());

    @Override
    protected RedactionProposals proposals() {
        return proposals;
    }
}
