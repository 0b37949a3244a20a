package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.access.Purpose;
import casement.domain.camera.CameraId;
import casement.domain.video.Span;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What is to be kept, and why: what cameras recorded, or what was read there.
 *
 * @param cameras each once; all become one item
 * @param span of the recordings, or of the records
 * @param records that are kept; then no video is
 * @param purpose as it was asked for
 * @param caseNumber or the incident's
 */
public record WantedClip(
        List<CameraId> cameras,
        Span span,
        Optional<WantedRecords> records,
        Purpose purpose,
        String caseNumber,
        EvidenceClass evidenceClass) {
    public static final int MOST_CAMERAS = 20;
    /** Of all cameras together: who opens an item is answered with its whole manifest, and answers have six megabytes. */
    public static final Duration LONGEST = Duration.ofHours(4);

    public WantedClip {
        cameras = List.copyOf(cameras);
        if (cameras.isEmpty() || cameras.size() > MOST_CAMERAS) {
            throw new Fault.BadInput("cameras", "are 1 to " + MOST_CAMERAS + ", not " + cameras.size());
        }
        if (new HashSet<>(cameras).size() < cameras.size()) {
            throw new Fault.BadInput("cameras", "name one camera twice");
        }
        if (records.isEmpty() && span.length().multipliedBy(cameras.size()).compareTo(LONGEST) > 0) {
            throw new Fault.BadInput(
                    "until",
                    "is too late: one clip has " + LONGEST.toHours()
                            + " hours at most, those of all its cameras together; ask for several");
        }
    }
}
