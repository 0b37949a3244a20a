package casement.domain.evidence;

import casement.domain.camera.CameraId;
import casement.domain.video.StoredObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is cut for a request, decided before the first byte, so that whoever goes on after a failure cuts the same. */
public record PlannedCut(ClipRequestId request, List<OfCamera> cameras, List<OfRecord> records) {
    public PlannedCut {
        cameras = List.copyOf(cameras);
        records = List.copyOf(records);
    }

    /**
     * The segments of one camera.
     *
     * @param stills moments of which there is to be a picture, each within a segment; absent in plans from before there were any
     */
    public record OfCamera(CameraId camera, CutPlan plan, Optional<List<Instant>> stills) {
        public OfCamera {
            stills = stills.map(List::copyOf);
        }
    }

    /**
     * A plate read or a hit, as it was when it was asked for.
     *
     * @param kind {@code read} or {@code hit}
     * @param file its name in the item, but for what tells its form
     * @param text in JSON
     * @param picture in which it was read; a hit has its read's
     */
    public record OfRecord(String kind, String file, Instant at, String text, Optional<StoredObject> picture) {}

    /** Files that play, of all cameras. */
    public int parts() {
        return cameras.stream().mapToInt(camera -> camera.plan().parts().size()).sum();
    }
}
