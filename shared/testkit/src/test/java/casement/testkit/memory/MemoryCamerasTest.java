package casement.testkit.memory;

import casement.domain.camera.Cameras;
import casement.testkit.contract.CamerasContract;

/** {@link MemoryCameras} keeps the contract. */
class MemoryCamerasTest extends CamerasContract {
    private final MemoryCameras cameras = new MemoryCameras();

    @Override
    protected Cameras cameras() {
        return cameras;
    }
}
