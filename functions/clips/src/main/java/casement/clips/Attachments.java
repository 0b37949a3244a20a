package casement.clips;

import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.Manifest;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.Optional;

/** Small files beside the video of an item. */
final class Attachments {
    private final HeldClips held;
    private final ClipRequestId request;

    Attachments(HeldClips held, ClipRequestId request) {
        this.held = held;
        this.request = request;
    }

    /** Held for the request; what is held under that name already stays, and is what is attached. */
    Manifest.Attached hold(String kind, String file, byte[] content, Instant at) {
        byte[] kept = held.keep(request, file, content);
        return new Manifest.Attached(kind, file, kept.length, Sha256.of(kept), Optional.of(at));
    }
}
