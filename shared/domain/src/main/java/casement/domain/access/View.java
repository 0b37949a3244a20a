package casement.domain.access;

import casement.domain.audit.AuditId;
import casement.domain.audit.Who;
import casement.domain.camera.CameraId;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's permission to watch one camera for a while, recorded before it began.
 *
 * @param span what is watched; absent: live
 * @param asked the audit entry that recorded it
 * @param expires after which nothing more is shown without asking again
 */
public record View(
        String id,
        Who who,
        CameraId camera,
        Optional<Span> span,
        Purpose purpose,
        AuditId asked,
        Instant started,
        Instant expires,
        Optional<Instant> ended) {

    public boolean isOpen(Instant now) {
        return ended.isEmpty() && now.isBefore(expires);
    }

    public boolean isLive() {
        return span.isEmpty();
    }

    public View endedAt(Instant at) {
        return new View(id, who, camera, span, purpose, asked, started, expires, Optional.of(at));
    }
}
