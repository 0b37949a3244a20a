package casement.testkit.memory;

import casement.domain.retention.DayBatches;
import casement.testkit.contract.DayBatchesContract;

class MemoryDayBatchesTest extends DayBatchesContract {
    private final MemoryDayBatches batches = new MemoryDayBatches();

    @Override
    protected DayBatches batches() {
        return batches;
    }
}
