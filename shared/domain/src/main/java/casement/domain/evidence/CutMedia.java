package casement.domain.evidence;

import java.util.List;

/** What was cut for a request, or copied of its records, and is held, before anybody has approved it or after. */
public record CutMedia(ClipRequestId request, List<Manifest.CameraView> cameras, List<Manifest.Attached> attachments) {
    public CutMedia {
        cameras = List.copyOf(cameras);
        attachments = List.copyOf(attachments);
    }
}
