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
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts the newest mask set in force, as a second person; from then on the camera records. */
public final class ApproveMaskSet {
    private final Asking asking;
    private final Cameras cameras;
    private final MaskSets maskSets;
    private final Clock clock;

    public ApproveMaskSet(Asking asking, Cameras cameras, MaskSets maskSets, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.maskSets = maskSets;
        this.clock = clock;
    }

    public Camera approve(Principal approver, CameraId id, int version) {
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "ApproveMaskSet",
                new Question(approver, Action.APPROVE_MASK_SET, found, Optional.empty()),
                Map.of("camera", id.value(), "version", Integer.toString(version)));
        return asked.change(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    return putInForce(camera, proposal(camera, version).approve(approver.subject(), clock.instant()));
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
