package casement.testkit.memory;

import casement.domain.camera.CameraId;
import casement.domain.camera.CameraStreams;
import casement.testkit.contract.CameraStreamsContract;

/** {@link MemoryCameraStreams} keeps the contract. */
class MemoryCameraStreamsTest extends CameraStreamsContract {
    private final MemoryCameraStreams streams = new MemoryCameraStreams();

    @Override
    protected CameraStreams streams() {
        return streams;
    }

    @Override
    protected boolean exists(CameraId camera) {
        return streams.existing().contains(camera);
    }
}
