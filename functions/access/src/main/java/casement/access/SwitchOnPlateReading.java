package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.PlateReading;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Lets an ALPR camera read plates from now on, on the record of the public meeting that came before (CA-SB34-3). */
public final class SwitchOnPlateReading {
    private final Asking asking;
    private final Cameras cameras;
    private final Clock clock;

    public SwitchOnPlateReading(Asking asking, Cameras cameras, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.clock = clock;
    }

    public Camera switchOn(Principal manager, CameraId id, Optional<Purpose> purpose) {
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "SwitchOnPlateReading",
                new Question(manager, Action.SWITCH_ON_PLATE_READING, found, purpose),
                Map.of("camera", id.value()));
        return asked.change(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    return cameras.replace(reading(camera, purpose.flatMap(Purpose::number)));
                },
                camera -> camera.id().value());
    }

    private Camera reading(Camera camera, Optional<String> meeting) {
        if (camera.cameraClass() != CameraClass.ALPR) {
            throw new Fault.Refused(
                    "SEA-CCTV-8", "camera " + camera.id() + " is not of class alpr; it will never read plates");
        }
        if (camera.plateReading().isPresent()) {
            throw new Fault.Conflict("camera " + camera.id() + " reads plates already");
        }
        String named = meeting.orElseThrow(() -> new Fault.Refused(
                "CA-SB34-3",
                "name the public meeting that gave the public a chance to comment, as the purpose's number"));
        return camera.withPlateReading(new PlateReading(named, clock.instant()));
    }
}
