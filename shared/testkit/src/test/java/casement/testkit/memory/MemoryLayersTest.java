package casement.testkit.memory;

import casement.domain.situation.Layers;
import casement.testkit.contract.LayersContract;

/** {@link MemoryLayers} keeps the contract. */
class MemoryLayersTest extends LayersContract {
    private final MemoryLayers layers = new MemoryLayers();

    @Override
    protected Layers layers() {
        return layers;
    }
}
