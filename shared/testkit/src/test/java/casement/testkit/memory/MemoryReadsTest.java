package casement.testkit.memory;

import casement.domain.plate.Reads;
import casement.testkit.contract.ReadsContract;

/** {@link MemoryReads} keeps the contract. */
class MemoryReadsTest extends ReadsContract {
    private final MemoryReads reads = new MemoryReads(RETENTION, clock);

    @Override
    protected Reads reads() {
        return reads;
    }
}
