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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Changes a camera's position or settings, on an authorisation given beforehand; it records nothing until approved anew. */
public final class ChangeCamera {
    private final Asking asking;
    private final Cameras cameras;
    private final Authorisations authorisations;
    private final Clock clock;

    public ChangeCamera(Asking asking, Cameras cameras, Authorisations authorisations, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    /** @param isKnown whether the camera is as who asks believes it to be */
    public Camera change(Principal technician, CameraId id, ChangeForm form, Predicate<Camera> isKnown) {
        Optional<Camera> wanted = cameras.find(id).map(camera -> form.read(camera, technician.name(), clock.instant()));
        String authorisation = Checks.idOrNone(form.authorisation());
        Asked asked = asking.ask(
                "ChangeCamera",
                new Question(technician, Action.CHANGE_CAMERA, wanted, Optional.empty()),
                Map.of("camera", id.value(), "authorisation", authorisation));
        return asked.change(receipt -> replace(id, wanted, authorisation, isKnown), camera -> id.value());
    }

    private Camera replace(CameraId id, Optional<Camera> wanted, String authorisation, Predicate<Camera> isKnown) {
        Camera camera = wanted.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
        if (!isKnown.test(camera)) {
            throw new Fault.Outdated("camera " + id + " is at revision " + camera.revision() + "; read it again");
        }
        authorisations.spend(authorisation, id, clock.instant());
        return cameras.replace(camera);
    }
}
