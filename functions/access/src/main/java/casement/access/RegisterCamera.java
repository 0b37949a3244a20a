package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraStreams;
import casement.domain.camera.Cameras;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Enters a camera in the register and makes its stream; either both are there afterwards or neither. */
public final class RegisterCamera {
    private final Asking asking;
    private final Cameras cameras;
    private final CameraStreams streams;
    private final Clock clock;

    public RegisterCamera(Asking asking, Cameras cameras, CameraStreams streams, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.streams = streams;
        this.clock = clock;
    }

    public Camera register(Principal technician, CameraForm form) {
        Camera wanted = form.read(technician.name(), clock.instant());
        Question question = new Question(technician, Action.REGISTER_CAMERA, Optional.of(wanted), Optional.empty());
        Asked asked = asking.ask(
                "RegisterCamera",
                question,
                Map.of(
                        "camera", wanted.id().value(),
                        "class", wanted.cameraClass().name(),
                        "surroundings", wanted.commissioning().surroundings().name(),
                        "looksAt", wanted.commissioning().looksAt()));
        return asked.change(receipt -> make(wanted), camera -> camera.id().value());
    }

    /** The register comes first: it decides between two that want the same id, and then the stream is the winner's. */
    private Camera make(Camera wanted) {
        undoing(() -> enter(wanted), () -> forgetOwn(wanted));
        String arn = undoing(() -> streams.create(wanted.id()), () -> cameras.remove(wanted.id()));
        return undoing(() -> cameras.replace(wanted.withStream(arn)), () -> {
            streams.delete(wanted.id());
            cameras.remove(wanted.id());
        });
    }

    private Camera enter(Camera wanted) {
        cameras.add(wanted);
        return wanted;
    }

    /** After an entry that may or may not have been made; an entry that is somebody else's stays. */
    private void forgetOwn(Camera wanted) {
        if (cameras.find(wanted.id()).filter(wanted::equals).isPresent()) {
            cameras.remove(wanted.id());
        }
    }

    private static <T> T undoing(Step<T> step, Runnable undo) {
        try {
            return step.run();
        } catch (Fault failure) {
            try {
                undo.run();
            } catch (Fault alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
    }

    private interface Step<T> {
        T run();
    }
}
