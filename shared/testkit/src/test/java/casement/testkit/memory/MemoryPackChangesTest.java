package casement.testkit.memory;

import casement.domain.policy.PackChanges;
import casement.testkit.contract.PackChangesContract;

/** {@link MemoryPackChanges} keeps the contract. */
class MemoryPackChangesTest extends PackChangesContract {
    private final MemoryPackChanges changes = new MemoryPackChanges();

    @Override
    protected PackChanges packChanges() {
        return changes;
    }
}
