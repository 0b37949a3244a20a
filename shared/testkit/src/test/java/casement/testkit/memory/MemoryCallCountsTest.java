package casement.testkit.memory;

import casement.domain.call.CallCounts;
import casement.testkit.contract.CallCountsContract;

class MemoryCallCountsTest extends CallCountsContract {
    private final MemoryCallCounts counts = new MemoryCallCounts();

    @Override
    protected CallCounts counts() {
        return counts;
    }
}
