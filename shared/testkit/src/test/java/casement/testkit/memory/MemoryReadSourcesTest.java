package casement.testkit.memory;

import casement.domain.plate.ReadSources;
import casement.testkit.contract.ReadSourcesContract;

/** {@link MemoryReadSources} keeps the contract. */
class MemoryReadSourcesTest extends ReadSourcesContract {
    private final MemoryReadSources sources = new MemoryReadSources();

    @Override
    protected ReadSources sources() {
        return sources;
    }
}
