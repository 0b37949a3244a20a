package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.masking.Identification;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts the newest mask set in force, as a second person; from then on the camera records. */
public final class ApproveMaskSet {
    private final Asking asking;
    private final Cameras cameras;
    private final MaskSets maskSets;
    private final Clock clock;

    /** Who told a person by eye in the camera's picture (SCH-25), by name; without both nothing is approved. */
    public record Form(
            @Member(needed = true) Optional<String> identifiedByDay,
            @Member(needed = true) Optional<String> identifiedByNight) {

        private void check() {
            Checks checks = new Checks();
            checks.take("identifiedByDay", identifiedByDay, Checks::line);
            checks.take("identifiedByNight", identifiedByNight, Checks::line);
            checks.finish();
        }

        private Identification identification() {
            return identifiedByDay
                    .flatMap(day -> identifiedByNight.map(night -> new Identification(day.strip(), night.strip())))
                    .orElseThrow(() -> new Fault.Refused(
                            "SCH-25",
                            "say who told a person by eye in the camera's picture by day, and who by night:"
                                    + " identifiedByDay, identifiedByNight"));
        }
    }

    public ApproveMaskSet(Asking asking, Cameras cameras, MaskSets maskSets, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.maskSets = maskSets;
        this.clock = clock;
    }

    public Camera approve(Principal approver, CameraId id, int version, Form form) {
        form.check();
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "ApproveMaskSet",
                new Question(approver, Action.APPROVE_MASK_SET, found, Optional.empty()),
                Map.of(
                        "camera", id.value(),
                        "version", Integer.toString(version),
                        "identifiedByDay", form.identifiedByDay().orElse(""),
                        "identifiedByNight", form.identifiedByNight().orElse("")));
        return asked.change(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    MaskSet.Proposed proposal = proposal(camera, version);
                    return putInForce(
                            camera, proposal.approve(approver.subject(), form.identification(), clock.instant()));
                },
                camera -> id + "/" + version);
    }

    private MaskSet.Proposed proposal(Camera camera, int version) {
        MaskSet set = maskSets.find(camera.id(), version)
                .orElseThrow(() -> new Fault.Missing("camera " + camera.id() + " has no mask set " + version));
        if (version != camera.latestMaskSet()) {
            throw new Fault.Conflict("mask set " + version + " is not the newest; that is " + camera.latestMaskSet());
        }
        return switch (set) {
            case MaskSet.Proposed proposed -> proposed;
            case MaskSet.Approved approved ->
                throw new Fault.Conflict(
                        "mask set " + version + " was approved before; after a change a new one must be proposed");
        };
    }

    /** If the second step fails, nothing is in force, and a new proposal is the way on. */
    private Camera putInForce(Camera camera, MaskSet.Approved approved) {
        maskSets.approve(approved);
        return cameras.replace(camera.withMaskSets(Optional.of(approved.version()), camera.latestMaskSet()));
    }
}
