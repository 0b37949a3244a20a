package casement.domain.access;

import casement.domain.audit.AuditId;
import casement.domain.audit.Who;
import casement.domain.camera.CameraId;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's permission to watch one camera for a while, recorded before it began.
 *
 * @param id that of the audit entry that recorded it: nobody can guess it, and the log knows it
 * @param span what is watched; absent: live
 * @param expires after which nothing more is shown without asking again
 * @param goesOnWith the view whose reason it took over; absent: its own was given
 */
public record View(
        AuditId id,
        Who who,
        CameraId camera,
        Optional<Span> span,
        Purpose purpose,
        Instant started,
        Instant expires,
        Optional<Instant> ended,
        Optional<First> goesOnWith) {

    /** After that a reason must be given anew. */
    private static final Duration REASON_HOLDS = Duration.ofHours(12);

    /** The view for which a reason was given that others go on with. */
    public record First(AuditId id, Instant started) {}

    /** The one for which its reason was given. */
    public First first() {
        return goesOnWith.orElse(new First(id, started));
    }

    /** Why somebody cannot go on with its reason at that moment; empty: they can. */
    public Optional<String> objectionToGoingOn(String subject, Instant now) {
        if (!who.subject().equals(subject)) {
            return Optional.of("that view is somebody else's; start one with your own reason");
        }
        if (!now.isBefore(first().started().plus(REASON_HOLDS))) {
            return Optional.of(
                    "its reason was given " + REASON_HOLDS.toHours() + " hours ago or more; say what it is now");
        }
        return Optional.empty();
    }

    public boolean isOpen(Instant now) {
        return ended.isEmpty() && now.isBefore(expires);
    }

    public boolean isLive() {
        return span.isEmpty();
    }

    public View endedAt(Instant at) {
        return new View(id, who, camera, span, purpose, started, expires, Optional.of(at), goesOnWith);
    }
}
