package casement.domain.camera;

import java.util.List;
import java.util.Optional;

/** The register of cameras. Durable when a call returns; reads see every finished write. */
public interface Cameras {
    Optional<Camera> find(CameraId id);

    /** In order of id. */
    List<Camera> all();

    /** @throws casement.domain.Fault.Conflict when a camera of that id is there */
    void add(Camera camera);

    /**
     * Stores the camera with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code camera.revision()}
     */
    Camera replace(Camera camera);

    /** Undoes {@link #add}; a camera that is not there stays not there. */
    void remove(CameraId id);

    Health health(CameraId id);

    /** Last writer wins; losing one of these loses no fragment. */
    void note(CameraId id, Health health);
}
