package casement.domain.message;

import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.plate.ReadId;
import casement.domain.video.FragmentRef;
import casement.domain.video.StoredObject;
import casement.domain.video.WithholdReason;
import java.time.Instant;

/** A published fact; its name and version are its type's. */
public sealed interface Message {
    /** A masked segment is stored. */
    record SegmentStored(
            FragmentRef fragment,
            CameraClass cameraClass,
            long sequence,
            Instant start,
            long durationMillis,
            StoredObject init,
            StoredObject media)
            implements Message {}

    /** A fragment was not stored. */
    record FragmentWithheld(FragmentRef fragment, WithholdReason reason, String detail) implements Message {}

    /** A plate was read; what it says stands in the store, and on no bus. */
    record ReadAdded(ReadId read, CameraId camera, Instant at) implements Message {}
}
