package casement.testkit.memory;

import casement.domain.situation.IncidentChanges;
import casement.testkit.contract.IncidentChangesContract;

/** {@link MemoryIncidentChanges} keeps the contract. */
class MemoryIncidentChangesTest extends IncidentChangesContract {
    private final MemoryIncidentChanges changes = new MemoryIncidentChanges(clock);

    @Override
    protected IncidentChanges changes() {
        return changes;
    }
}
