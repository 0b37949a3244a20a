package casement.testkit.memory;

import casement.domain.situation.SituationItems;
import casement.testkit.contract.SituationItemsContract;

/** {@link MemorySituationItems} keeps the contract. */
class MemorySituationItemsTest extends SituationItemsContract {
    private final MemorySituationItems items = new MemorySituationItems(clock);

    @Override
    protected SituationItems items() {
        return items;
    }
}
