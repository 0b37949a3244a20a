package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Authorisation;
import casement.domain.camera.Authorisations;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Permits one change to one camera, in writing and beforehand (SCH-2). */
public final class AuthoriseChange {
    private static final int MOST_MINUTES = 7 * 24 * 60;

    private final Asking asking;
    private final Cameras cameras;
    private final Authorisations authorisations;
    private final Clock clock;

    /** A permission as sent: what may be done, and for how long it may be used. */
    public record Form(
            @Member(needed = true) Optional<String> change,
            @Member(needed = true) Optional<Integer> validMinutes) {}

    public AuthoriseChange(Asking asking, Cameras cameras, Authorisations authorisations, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    public Authorisation authorise(Principal manager, CameraId id, Form form) {
        Checks checks = new Checks();
        Optional<String> change = checks.need("change", form.change(), Checks::words);
        int minutes = form.validMinutes().orElse(0);
        checks.expect(minutes >= 1 && minutes <= MOST_MINUTES, "validMinutes", "must be 1 to " + MOST_MINUTES);
        checks.finish();
        Optional<Camera> camera = cameras.find(id);
        Asked asked = asking.ask(
                "AuthoriseChange",
                new Question(manager, Action.AUTHORISE_CHANGE, camera, Optional.empty()),
                Map.of("camera", id.value(), "change", change.orElseThrow()));
        return asked.change(
                receipt -> {
                    Camera known = camera.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    return permit(manager, known.id(), change.orElseThrow(), minutes, receipt);
                },
                Authorisation::id);
    }

    /** Its id is that of the entry that asked: random, and written down where it matters. */
    private Authorisation permit(Principal manager, CameraId id, String change, int minutes, AuditReceipt receipt) {
        Instant now = clock.instant();
        Authorisation authorisation = new Authorisation(
                receipt.id().value(), id, change, manager.name(), now, now.plus(Duration.ofMinutes(minutes)));
        authorisations.add(authorisation);
        return authorisation;
    }
}
