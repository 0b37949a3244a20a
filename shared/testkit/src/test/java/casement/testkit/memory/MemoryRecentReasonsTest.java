package casement.testkit.memory;

import casement.domain.access.RecentReasons;
import casement.testkit.contract.RecentReasonsContract;

class MemoryRecentReasonsTest extends RecentReasonsContract {
    private final MemoryRecentReasons recent = new MemoryRecentReasons();

    @Override
    protected RecentReasons recent() {
        return recent;
    }
}
