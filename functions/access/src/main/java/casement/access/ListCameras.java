package casement.access;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import java.util.List;
import java.util.Optional;

/** Shows the register, with what each camera's last fragments were like. */
public final class ListCameras {
    private final Asking asking;
    private final Cameras cameras;

    /** One camera as shown. */
    public record Shown(Camera camera, Health health) {}

    /**
     * A page of the register as shown.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Listed(List<Shown> cameras, AuditId auditId, Optional<CameraId> next) {}

    private record Page(List<Shown> cameras, boolean isLast) {}

    public ListCameras(Asking asking, Cameras cameras) {
        this.asking = asking;
        this.cameras = cameras;
    }

    public Listed list(Principal principal, Wanted wanted) {
        Question question = Question.of(principal, Action.LIST_CAMERAS);
        Asked asked = asking.ask("ListCameras", question, wanted.elements());
        Page page = asked.answer(
                receipt -> page(wanted),
                shown -> shown.cameras().stream()
                        .map(one -> one.camera().id().value())
                        .toList());
        boolean goesOn = !page.isLast() && wanted.near().isEmpty();
        Optional<CameraId> next =
                goesOn ? Optional.of(page.cameras().getLast().camera().id()) : Optional.empty();
        return new Listed(page.cameras(), asked.id(), next);
    }

    private Page page(Wanted wanted) {
        List<Camera> found = wanted.of(cameras.all());
        List<Shown> shown = found.stream()
                .limit(wanted.limit())
                .map(camera -> new Shown(camera, cameras.health(camera.id())))
                .toList();
        return new Page(shown, found.size() <= wanted.limit());
    }
}
