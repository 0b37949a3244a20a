package casement.testkit.memory;

import casement.domain.situation.Feeds;
import casement.testkit.contract.FeedsContract;

/** {@link MemoryFeeds} keeps the contract. */
class MemoryFeedsTest extends FeedsContract {
    private final MemoryFeeds feeds = new MemoryFeeds();

    @Override
    protected Feeds feeds() {
        return feeds;
    }
}
