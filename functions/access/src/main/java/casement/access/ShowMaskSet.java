package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.masking.Identification;
import casement.domain.masking.MaskPlan;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one version of a camera's mask set. */
public final class ShowMaskSet {
    private final Asking asking;
    private final Cameras cameras;
    private final MaskSets maskSets;

    /**
     * A mask set as shown.
     *
     * @param proposedBy and {@code approvedBy} are subjects, as in the audit log
     * @param inForce whether the camera is masked with it now
     */
    public record Shown(
            CameraId camera,
            int version,
            MaskPlan plan,
            String proposedBy,
            Instant proposedAt,
            Optional<String> approvedBy,
            Optional<Instant> approvedAt,
            Optional<Identification> identified,
            boolean inForce,
            AuditId auditId) {}

    public ShowMaskSet(Asking asking, Cameras cameras, MaskSets maskSets) {
        this.asking = asking;
        this.cameras = cameras;
        this.maskSets = maskSets;
    }

    public Shown show(Principal principal, CameraId id, int version) {
        Asked asked = asking.ask(
                "ShowMaskSet",
                new Question(principal, Action.SHOW_MASK_SET, cameras.find(id), Optional.empty()),
                Map.of("camera", id.value(), "version", Integer.toString(version)));
        return asked.answer(receipt -> find(id, version, asked.id()), shown -> List.of(id + "/" + version));
    }

    private Shown find(CameraId id, int version, AuditId auditId) {
        MaskSet set = maskSets.find(id, version)
                .orElseThrow(() -> new Fault.Missing("camera " + id + " has no mask set " + version));
        boolean inForce = cameras.find(id)
                .flatMap(camera -> camera.approvedMaskSet())
                .filter(approved -> approved == version)
                .isPresent();
        return switch (set) {
            case MaskSet.Proposed proposed -> shown(proposed, Optional.empty(), inForce, auditId);
            case MaskSet.Approved approved -> shown(approved.proposal(), Optional.of(approved), inForce, auditId);
        };
    }

    private static Shown shown(
            MaskSet.Proposed set, Optional<MaskSet.Approved> approved, boolean inForce, AuditId auditId) {
        return new Shown(
                set.camera(),
                set.version(),
                set.plan(),
                set.proposedBy(),
                set.proposedAt(),
                approved.map(MaskSet.Approved::approvedBy),
                approved.map(MaskSet.Approved::approvedAt),
                approved.flatMap(MaskSet.Approved::identified),
                inForce,
                auditId);
    }
}
