package casement.access;

import casement.domain.Fault;
import casement.domain.access.AccessPolicy;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Decision;
import casement.domain.access.Principal;
import casement.domain.access.PurposeChoice;
import casement.domain.access.PurposeChoices;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a person which reasons count for watching a camera, before one must be given. */
public final class ShowPurposes {
    private final Asking asking;
    private final AccessPolicy policy;
    private final PurposeChoices choices;
    private final Cameras cameras;

    public ShowPurposes(Asking asking, AccessPolicy policy, PurposeChoices choices, Cameras cameras) {
        this.asking = asking;
        this.policy = policy;
        this.choices = choices;
        this.cameras = cameras;
    }

    /**
     * What may be said.
     *
     * @param refusal why nothing that this person could say is enough
     */
    public record Shown(List<PurposeChoice> purposes, Optional<Refusal> refusal) {}

    /** The clause that forbids it, and its sentence. */
    public record Refusal(String clause, String detail) {}

    public Shown show(Principal principal, CameraId id, boolean live) {
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "ShowPurposes",
                new Question(principal, Action.LIST_CAMERAS, found, Optional.empty()),
                Map.of("camera", id.value(), "kind", live ? "live" : "recorded"));
        return asked.answer(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    Action look = live ? Action.WATCH_LIVE : Action.WATCH_RECORDING;
                    return of(Question.of(principal, look).on(camera));
                },
                shown -> shown.purposes().stream().map(PurposeChoice::code).toList());
    }

    private Shown of(Question look) {
        List<PurposeChoice> may = choices.choices(look);
        return new Shown(may, may.isEmpty() ? refusal(look) : Optional.empty());
    }

    private Optional<Refusal> refusal(Question look) {
        return switch (policy.decide(look)) {
            case Decision.Deny deny -> Optional.of(new Refusal(deny.clause(), deny.reason()));
            case Decision.Permit permit -> Optional.empty();
        };
    }
}
