package casement.domain.plate;

import casement.domain.camera.CameraClass;
import casement.domain.message.Message;
import java.util.Optional;

/**
 * A stored, masked segment in which plates may be read: one of an ALPR camera, recorded while it was one (SEA-CCTV-8) and its
 * plate reading was switched on (CA-SB34-3).
 */
public final class AlprSegment {
    private final AlprCamera camera;
    private final Message.SegmentStored stored;

    private AlprSegment(AlprCamera camera, Message.SegmentStored stored) {
        this.camera = camera;
        this.stored = stored;
    }

    /** Empty when it is another camera's, or was recorded when the camera was of another class or did not read plates. */
    public static Optional<AlprSegment> of(AlprCamera camera, Message.SegmentStored stored) {
        boolean isItsOwn = stored.fragment().camera().equals(camera.camera().id());
        return isItsOwn && stored.cameraClass() == CameraClass.ALPR && camera.readsAt(stored.start())
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
