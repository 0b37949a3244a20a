package casement.masking;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.PresetId;
import casement.domain.video.Fragments;
import casement.domain.video.RawFragment;
import casement.domain.video.Sha256;
import casement.domain.video.Still;
import casement.domain.video.Stills;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one raw picture of a camera to who commissions it, so that masks can be drawn; it is never stored. */
public final class TakeStill {
    private static final Purpose COMMISSIONING = new Purpose("commissioning", Optional.empty(), Optional.empty());

    private final Asking asking;
    private final Cameras cameras;
    private final Fragments fragments;
    private final Stills stills;

    /**
     * A still as shown.
     *
     * @param image JPEG
     * @param preset where the camera stood, as far as it says
     */
    public record Shown(
            byte[] image,
            String mediaType,
            int width,
            int height,
            Optional<PresetId> preset,
            Instant at,
            AuditId auditId) {}

    private record Taken(Still still, Optional<PresetId> preset) {}

    public TakeStill(Asking asking, Cameras cameras, Fragments fragments, Stills stills) {
        this.asking = asking;
        this.cameras = cameras;
        this.fragments = fragments;
        this.stills = stills;
    }

    /** @throws Fault.Missing when there is no such camera, or it sends nothing that can be shown */
    public Shown take(Principal principal, CameraId camera) {
        Question question =
                new Question(principal, Action.TAKE_STILL, cameras.find(camera), Optional.of(COMMISSIONING));
        Asked asked = asking.ask("TakeStill", question, Map.of("camera", camera.value()));
        Taken taken = asked.answer(
                receipt -> newest(receipt, question, camera),
                t -> List.of(Sha256.of(t.still().jpeg()).hex()));
        Still still = taken.still();
        return new Shown(
                still.jpeg(),
                "image/jpeg",
                still.size().width(),
                still.size().height(),
                taken.preset(),
                still.at(),
                asked.id());
    }

    private Taken newest(AuditReceipt receipt, Question question, CameraId camera) {
        if (question.camera().isEmpty()) {
            throw new Fault.Missing("there is no camera " + camera);
        }
        RawFragment fragment = fragments
                .newest(camera)
                .orElseThrow(() -> new Fault.Missing("camera " + camera + " has sent nothing in the last hour"));
        Still still = stills.take(receipt, fragment)
                .orElseThrow(() -> new Fault.Missing("what camera " + camera + " sends cannot be decoded"));
        return new Taken(still, fragment.preset());
    }
}
