package casement.domain.plate;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import java.time.Instant;
import java.util.Optional;

/**
 * A camera that may read plates. Made from a camera of class ALPR and from no other (SEA-CCTV-8), and asked for by everything that
 * reads a plate or stores a read.
 */
public final class AlprCamera {
    private final Camera camera;

    private AlprCamera(Camera camera) {
        this.camera = camera;
    }

    /** Empty for a camera of any other class. */
    public static Optional<AlprCamera> of(Camera camera) {
        return camera.cameraClass() == CameraClass.ALPR ? Optional.of(new AlprCamera(camera)) : Optional.empty();
    }

    /** Whether plates are read in what it recorded then: from when a person switched that on, and no earlier (CA-SB34-3). */
    public boolean readsAt(Instant recorded) {
        return camera.plateReading()
                .filter(reading -> !recorded.isBefore(reading.since()))
                .isPresent();
    }

    public Camera camera() {
        return camera;
    }

    @Override
    public String toString() {
        return camera.id().toString();
    }
}
