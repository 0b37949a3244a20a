package casement.testkit.memory;

import casement.domain.hit.Hits;
import casement.testkit.contract.HitsContract;

class MemoryHitsTest extends HitsContract {
    private final MemoryHits hits = new MemoryHits(RETENTION, clock);

    @Override
    protected Hits hits() {
        return hits;
    }
}
