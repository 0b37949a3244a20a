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
 * @param id that of the audit entry that recorded it: nobody can guess it, and the log knows it
 * @param span what is watched; absent: live
 * @param expires after which nothing more is shown without asking again
 */
public record View(
        AuditId id,
        Who who,
        CameraId camera,
        Optional<Span> span,
        Purpose purpose,
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
        return new View(id, who, camera, span, purpose, started, expires, Optional.of(at));
    }
}
