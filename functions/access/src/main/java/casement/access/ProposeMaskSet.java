package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.camera.Authorisations;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.masking.MaskPlan;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts forward what is to be masked; where a set is in force, that needs an authorisation and withdraws it (SCH-2). */
public final class ProposeMaskSet {
    private final Asking asking;
    private final Cameras cameras;
    private final MaskSets maskSets;
    private final Authorisations authorisations;
    private final Clock clock;

    /** A proposal as sent. */
    public record Form(@Member(needed = true) Optional<PlanForm> plan, Optional<String> authorisation) {}

    /** Which version the proposal became. */
    public record Proposal(CameraId camera, int version) {}

    public ProposeMaskSet(
            Asking asking, Cameras cameras, MaskSets maskSets, Authorisations authorisations, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.maskSets = maskSets;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    public Proposal propose(Principal technician, CameraId id, Form form) {
        Optional<Camera> found = cameras.find(id);
        String authorisation = Checks.idOrNone(form.authorisation());
        Asked asked = asking.ask(
                "ProposeMaskSet",
                new Question(technician, Action.PROPOSE_MASK_SET, found, Optional.empty()),
                Map.of("camera", id.value(), "authorisation", authorisation));
        return asked.change(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    return put(technician, camera, planOf(form, camera), authorisation);
                },
                proposal -> id + "/" + proposal.version());
    }

    private static MaskPlan planOf(Form form, Camera camera) {
        return form.plan()
                .orElseThrow(() -> new Fault.BadInput("plan", "is missing"))
                .read(camera);
    }

    /** The camera comes first, so that the old set is out of force, and the number taken, before the new one is there. */
    private Proposal put(Principal technician, Camera camera, MaskPlan plan, String authorisation) {
        if (camera.records()) {
            authorisations.spend(authorisation, camera.id(), clock.instant());
        }
        int version = camera.latestMaskSet() + 1;
        cameras.replace(camera.withMaskSets(Optional.empty(), version));
        maskSets.propose(new MaskSet.Proposed(camera.id(), version, plan, technician.subject(), clock.instant()));
        return new Proposal(camera.id(), version);
    }
}
