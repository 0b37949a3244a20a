package casement.testkit.memory;

import casement.domain.hotlist.ListEntries;
import casement.testkit.contract.ListEntriesContract;

/** {@link MemoryListEntries} keeps the contract. */
class MemoryListEntriesTest extends ListEntriesContract {
    private final MemoryListEntries entries = new MemoryListEntries();

    @Override
    protected ListEntries entries() {
        return entries;
    }
}
