package casement.testkit.memory;

import casement.domain.investigation.Investigations;
import casement.testkit.contract.InvestigationsContract;

/** {@link MemoryInvestigations} keeps the contract. */
class MemoryInvestigationsTest extends InvestigationsContract {
    private final MemoryInvestigations investigations = new MemoryInvestigations();

    @Override
    protected Investigations investigations() {
        return investigations;
    }
}
