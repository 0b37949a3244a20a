package casement.access;

import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import java.time.Instant;

/** Records the end of views that have expired and that nobody ended. */
public final class CloseViews {
    private final AuditLog log;
    private final Views views;

    public CloseViews(AuditLog log, Views views) {
        this.log = log;
        this.views = views;
    }

    /** The log comes first: an end recorded twice does no harm, one that is not recorded does. */
    public void close(Instant now) {
        for (View view : views.overdue(now)) {
            log.record(Act.asked(Who.function("CloseViews"), "CloseViews")
                    .with("camera", view.camera().value())
                    .with("view", view.id().value())
                    .inReplyTo(view.id())
                    .outcome(Outcome.ENDED));
            views.end(view.id(), view.expires());
        }
    }
}
