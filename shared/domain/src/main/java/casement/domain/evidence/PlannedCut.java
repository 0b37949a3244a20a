package casement.domain.evidence;

import casement.domain.camera.CameraId;
import java.util.List;

/** What is cut for a request, decided before the first byte, so that whoever goes on after a failure cuts the same. */
public record PlannedCut(ClipRequestId request, List<OfCamera> cameras) {
    public PlannedCut {
        cameras = List.copyOf(cameras);
    }

    /** The segments of one camera. */
    public record OfCamera(CameraId camera, CutPlan plan) {}

    /** Files that play, of all cameras. */
    public int parts() {
        return cameras.stream().mapToInt(camera -> camera.plan().parts().size()).sum();
    }
}
