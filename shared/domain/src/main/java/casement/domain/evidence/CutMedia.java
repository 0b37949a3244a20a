package casement.domain.evidence;

import java.util.List;

/** The media of a clip, cut and held, before anybody has approved it or after. */
public record CutMedia(ClipRequestId request, List<Manifest.CameraView> cameras) {
    public CutMedia {
        cameras = List.copyOf(cameras);
    }
}
