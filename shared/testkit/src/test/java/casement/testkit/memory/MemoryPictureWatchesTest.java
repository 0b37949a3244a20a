package casement.testkit.memory;

import casement.domain.camera.PictureWatches;
import casement.testkit.contract.PictureWatchesContract;

/** {@link MemoryPictureWatches} keeps the contract. */
class MemoryPictureWatchesTest extends PictureWatchesContract {
    private final MemoryPictureWatches watches = new MemoryPictureWatches();

    @Override
    protected PictureWatches watches() {
        return watches;
    }
}
