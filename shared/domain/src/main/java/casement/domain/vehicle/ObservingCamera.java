package casement.domain.vehicle;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import java.util.Optional;

/**
 * A camera on whose pictures objects may be recognised. Made from a camera of a public place, and from no recorded-only one, and
 * asked for by everything that stores or looks for a sighting.
 */
public final class ObservingCamera {
    private final Camera camera;

    private ObservingCamera(Camera camera) {
        this.camera = camera;
    }

    /** Empty for a recorded-only camera. */
    public static Optional<ObservingCamera> of(Camera camera) {
        return camera.cameraClass() == CameraClass.RECORDED_ONLY
                ? Optional.empty()
                : Optional.of(new ObservingCamera(camera));
    }

    public Camera camera() {
        return camera;
    }

    @Override
    public String toString() {
        return camera.id().toString();
    }
}
