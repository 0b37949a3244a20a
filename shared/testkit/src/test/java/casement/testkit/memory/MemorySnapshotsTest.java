package casement.testkit.memory;

import casement.domain.hotlist.Snapshots;
import casement.testkit.contract.SnapshotsContract;

/** {@link MemorySnapshots} keeps the contract. */
class MemorySnapshotsTest extends SnapshotsContract {
    private final MemorySnapshots snapshots = new MemorySnapshots();

    @Override
    protected Snapshots snapshots() {
        return snapshots;
    }
}
