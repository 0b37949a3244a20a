package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.MotionOnly;
import casement.domain.camera.RecordingRules;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Decides whether a camera records on motion only, where the policy allows that, or everything (SCH-26). */
public final class DecideRecording {
    private final Asking asking;
    private final Cameras cameras;
    private final RecordingRules rules;
    private final Clock clock;

    /** A decision as sent. */
    public record Form(@Member(needed = true) Optional<Boolean> motionOnly) {}

    public DecideRecording(Asking asking, Cameras cameras, RecordingRules rules, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.rules = rules;
        this.clock = clock;
    }

    public Camera decide(Principal manager, CameraId id, Form form) {
        Checks checks = new Checks();
        checks.expect(form.motionOnly().isPresent(), "motionOnly", "is missing");
        checks.finish();
        boolean motionOnly = form.motionOnly().orElseThrow();
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "DecideRecording",
                new Question(manager, Action.AUTHORISE_CHANGE, found, Optional.empty()),
                Map.of("camera", id.value(), "motionOnly", Boolean.toString(motionOnly)));
        return asked.change(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    Optional<MotionOnly> decided =
                            motionOnly ? Optional.of(decision(manager, camera, receipt)) : Optional.empty();
                    return cameras.replace(camera.withMotionOnly(decided));
                },
                camera -> camera.id().value());
    }

    private MotionOnly decision(Principal manager, Camera camera, AuditReceipt receipt) {
        String clause = rules.motionOnly(camera.cameraClass())
                .orElseThrow(() -> new Fault.Refused(
                        "SCH-26",
                        "no policy in force lets camera " + camera.id()
                                + " record on motion only; it records everything"));
        return new MotionOnly(manager.name(), clock.instant(), clause, receipt.id());
    }
}
