package casement.sharing;

import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.masking.MaskedFragment;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import casement.domain.video.WithheldFragment;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Recordings that fail when they are touched and must not be. */
final class WatchedSegments implements Segments {
    private final Segments recordings;
    private boolean locked;

    WatchedSegments(Segments recordings) {
        this.recordings = recordings;
    }

    void lock() {
        locked = true;
    }

    private Segments open() {
        if (locked) {
            throw new AssertionError("data was looked up that nobody is entitled to");
        }
        return recordings;
    }

    @Override
    public Fate append(Camera camera, MaskedFragment fragment) {
        return open().append(camera, fragment);
    }

    @Override
    public Fate withhold(WithheldFragment fragment) {
        return open().withhold(fragment);
    }

    @Override
    public Optional<Fate> fate(FragmentRef ref) {
        return open().fate(ref);
    }

    @Override
    public List<Segment> during(AuditReceipt receipt, CameraId camera, Span span) {
        return open().during(receipt, camera, span);
    }

    @Override
    public List<WithheldFragment> motionless(AuditReceipt receipt, CameraId camera, Span span) {
        return open().motionless(receipt, camera, span);
    }

    @Override
    public List<MotionlessHour> motionlessHours(AuditReceipt receipt, CameraId camera, Span span) {
        return open().motionlessHours(receipt, camera, span);
    }

    @Override
    public URI open(AuditReceipt receipt, StoredObject object, Duration validity) {
        return open().open(receipt, object, validity);
    }
}
