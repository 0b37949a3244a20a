package casement.testkit.memory;

import casement.domain.log.EntryLake;
import casement.testkit.contract.EntryLakeContract;
import java.time.LocalDate;

class MemoryEntryLakeTest extends EntryLakeContract {
    private final MemoryEntryLake lake = new MemoryEntryLake();

    @Override
    protected EntryLake lake() {
        return lake;
    }

    @Override
    protected byte[] file(LocalDate day, int hour) {
        return lake.file(day, hour);
    }
}
