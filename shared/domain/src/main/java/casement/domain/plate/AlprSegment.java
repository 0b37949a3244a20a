package casement.domain.plate;

import casement.domain.camera.CameraClass;
import casement.domain.message.Message;
import java.util.Optional;

/** A stored, masked segment in which plates may be read: one of an ALPR camera, recorded while it was one (SEA-CCTV-8). */
public final class AlprSegment {
    private final AlprCamera camera;
    private final Message.SegmentStored stored;

    private AlprSegment(AlprCamera camera, Message.SegmentStored stored) {
        this.camera = camera;
        this.stored = stored;
    }

    /** Empty when it is another camera's, or was recorded when the camera was of another class. */
    public static Optional<AlprSegment> of(AlprCamera camera, Message.SegmentStored stored) {
        boolean isItsOwn = stored.fragment().camera().equals(camera.camera().id());
        return isItsOwn && stored.cameraClass() == CameraClass.ALPR
                ? Optional.of(new AlprSegment(camera, stored))
                : Optional.empty();
    }

    public AlprCamera camera() {
        return camera;
    }

    public Message.SegmentStored stored() {
        return stored;
    }

    @Override
    public String toString() {
        return stored.fragment().toString();
    }
}
