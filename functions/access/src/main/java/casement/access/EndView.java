package casement.access;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.Act;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import java.time.Clock;

/** Ends a view because its owner does not watch any longer; ending it twice is no fault. */
public final class EndView {
    private final AuditLog log;
    private final Views views;
    private final Clock clock;

    public EndView(AuditLog log, Views views, Clock clock) {
        this.log = log;
        this.views = views;
        this.clock = clock;
    }

    public void end(Principal principal, AuditId id) {
        View view = views.find(id).orElseThrow(() -> new Fault.Missing("there is no such view"));
        Act act = Act.asked(principal.who(), "EndView")
                .with("camera", view.camera().value())
                .with("view", id.value())
                .inReplyTo(id);
        if (!view.who().subject().equals(principal.subject())) {
            log.record(act.refused("SEA-RTCC-6"));
            throw new Fault.Refused("SEA-RTCC-6", "this view is somebody else's");
        }
        if (view.ended().isEmpty()) {
            log.record(act.outcome(Outcome.ENDED));
            views.end(id, clock.instant());
        }
    }
}
