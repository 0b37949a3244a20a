package casement.testkit.memory;

import casement.domain.log.LogEntries;
import casement.testkit.FaultSwitch;
import casement.testkit.contract.LogEntriesContract;

class MemoryLogEntriesTest extends LogEntriesContract {
    private final MemoryLogStore store = new MemoryLogStore(new FaultSwitch());
    private final LogEntries entries = new MemoryLogEntries(store);

    @Override
    protected LogEntries entries() {
        return entries;
    }

    @Override
    protected void put(String path, byte[] content) {
        store.tamper(path, content);
    }

    @Override
    protected void delete(String path) {
        store.remove(path);
    }
}
