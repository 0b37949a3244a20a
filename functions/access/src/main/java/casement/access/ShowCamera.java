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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one camera's settings, as they must be known before they can be changed. */
public final class ShowCamera {
    private final Asking asking;
    private final Cameras cameras;

    public ShowCamera(Asking asking, Cameras cameras) {
        this.asking = asking;
        this.cameras = cameras;
    }

    public Camera show(Principal principal, CameraId id) {
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "ShowCamera",
                new Question(principal, Action.LIST_CAMERAS, found, Optional.empty()),
                Map.of("camera", id.value()));
        return asked.answer(
                receipt -> found.orElseThrow(() -> new Fault.Missing("there is no camera " + id)),
                camera -> List.of(camera.id().value()));
    }
}
