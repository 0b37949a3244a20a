package casement.testkit.memory;

import casement.domain.log.LogStore;
import casement.testkit.FaultSwitch;
import casement.testkit.contract.LogStoreContract;

/** {@link MemoryLogStore} keeps the contract. */
class MemoryLogStoreTest extends LogStoreContract {
    private final MemoryLogStore kept = new MemoryLogStore(new FaultSwitch());

    @Override
    protected LogStore store() {
        return kept;
    }
}
