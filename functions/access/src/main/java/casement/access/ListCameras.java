package casement.access;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the register, with what each camera's last fragments were like. */
public final class ListCameras {
    private final Asking asking;
    private final Cameras cameras;

    /** One camera as shown. */
    public record Shown(Camera camera, Health health) {}

    /** The register as shown. */
    public record Listed(List<Shown> cameras, AuditId auditId) {}

    public ListCameras(Asking asking, Cameras cameras) {
        this.asking = asking;
        this.cameras = cameras;
    }

    public Listed list(Principal principal) {
        Question question = new Question(principal, Action.LIST_CAMERAS, Optional.empty(), Optional.empty());
        Asked asked = asking.ask("ListCameras", question, Map.of());
        List<Shown> shown = asked.answer(
                receipt -> cameras.all().stream()
                        .map(camera -> new Shown(camera, cameras.health(camera.id())))
                        .toList(),
                all -> all.stream().map(one -> one.camera().id().value()).toList());
        return new Listed(shown, asked.id());
    }
}
