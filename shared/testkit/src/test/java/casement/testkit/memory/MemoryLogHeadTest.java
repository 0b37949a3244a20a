package casement.testkit.memory;

import casement.domain.log.LogHead;
import casement.testkit.FaultSwitch;
import casement.testkit.contract.LogHeadContract;

/** {@link MemoryLogHead} keeps the contract. */
class MemoryLogHeadTest extends LogHeadContract {
    private final MemoryLogHead kept = new MemoryLogHead(new FaultSwitch());

    @Override
    protected LogHead head() {
        return kept;
    }
}
