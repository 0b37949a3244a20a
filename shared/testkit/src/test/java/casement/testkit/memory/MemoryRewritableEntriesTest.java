package casement.testkit.memory;

import casement.domain.log.LogEntries;
import casement.domain.log.RewritableEntries;
import casement.testkit.FaultSwitch;
import casement.testkit.contract.RewritableEntriesContract;
import java.util.List;
import java.util.stream.Stream;

class MemoryRewritableEntriesTest extends RewritableEntriesContract {
    private final MemoryLogStore store = new MemoryLogStore(new FaultSwitch());
    private final MemoryRewritableEntries rewritable = new MemoryRewritableEntries(store, new FaultSwitch());

    @Override
    protected RewritableEntries rewritable() {
        return rewritable;
    }

    @Override
    protected LogEntries entries() {
        return new MemoryLogEntries(store);
    }

    @Override
    protected void put(String path, byte[] content) {
        store.tamper(path, content);
    }

    @Override
    protected List<byte[]> everything(String path) {
        return Stream.concat(store.find(path).stream(), rewritable.older().stream())
                .toList();
    }
}
