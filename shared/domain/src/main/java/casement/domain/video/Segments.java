package casement.domain.video;

import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.masking.MaskedFragment;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Masked recordings and the fate of every fragment. Durable when a call returns. A fragment has one fate: of several
 * calls for the same fragment, racing or repeated, the first decides, and the others return what it decided. Two
 * references are the same fragment when camera and start are the same: a gateway that got no answer sends a fragment
 * again, and the stream gives it another number.
 */
public interface Segments {
    /** Stores the segment, gives it its sequence number and its expiry. */
    Fate append(Camera camera, MaskedFragment fragment);

    /** Records that the fragment was not stored; what was motionless is counted in its hour, each fragment once. */
    Fate withhold(WithheldFragment fragment);

    /** What became of a fragment, if it is decided; reveals no picture. */
    Optional<Fate> fate(FragmentRef ref);

    /** Segments that overlap the span, oldest first, without those that have expired. */
    List<Segment> during(AuditReceipt receipt, CameraId camera, Span span);

    /** Fragments that overlap the span and were left out since nothing moved (SCH-26), oldest first. */
    List<WithheldFragment> motionless(AuditReceipt receipt, CameraId camera, Span span);

    /** How many those were, by the hours that begin in the span; hours without any are left out. */
    List<MotionlessHour> motionlessHours(AuditReceipt receipt, CameraId camera, Span span);

    /** An address from which the object can be fetched without further sign-in until {@code validity} has passed. */
    URI open(AuditReceipt receipt, StoredObject object, Duration validity);
}
