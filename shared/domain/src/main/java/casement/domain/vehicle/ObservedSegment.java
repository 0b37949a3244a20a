package casement.domain.vehicle;

import casement.domain.camera.CameraClass;
import casement.domain.message.Message;
import java.util.Optional;

/** A stored, masked segment in which objects may be recognised: one of a street camera, recorded while it was one (SEA-CCTV-6). */
public final class ObservedSegment {
    private final ObservingCamera camera;
    private final Message.SegmentStored stored;

    private ObservedSegment(ObservingCamera camera, Message.SegmentStored stored) {
        this.camera = camera;
        this.stored = stored;
    }

    /** Empty when it is another camera's, or was not recorded as street video. */
    public static Optional<ObservedSegment> of(ObservingCamera camera, Message.SegmentStored stored) {
        boolean isItsOwn = stored.fragment().camera().equals(camera.camera().id());
        return isItsOwn && stored.cameraClass() == CameraClass.CCTV
                ? Optional.of(new ObservedSegment(camera, stored))
                : Optional.empty();
    }

    public ObservingCamera camera() {
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
