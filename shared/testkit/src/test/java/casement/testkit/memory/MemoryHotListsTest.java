package casement.testkit.memory;

import casement.domain.hotlist.HotLists;
import casement.testkit.contract.HotListsContract;

/** {@link MemoryHotLists} keeps the contract. */
class MemoryHotListsTest extends HotListsContract {
    private final MemoryHotLists lists = new MemoryHotLists();

    @Override
    protected HotLists lists() {
        return lists;
    }
}
