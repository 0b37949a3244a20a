package casement.domain.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import java.time.Instant;
import java.util.Optional;

/**
 * May this person do that, there, for this purpose?
 *
 * @param onBehalfOf who outside gets the data, when somebody does
 * @param data of which cameras' data it is about, where it names no camera
 * @param recordedSince the first moment of the recordings that it is about
 */
public record Question(
        Principal principal,
        Action action,
        Optional<Camera> camera,
        Optional<Purpose> purpose,
        Optional<Requester> onBehalfOf,
        Optional<CameraClass> data,
        Optional<Instant> recordedSince) {

    public Question(Principal principal, Action action, Optional<Camera> camera, Optional<Purpose> purpose) {
        this(principal, action, camera, purpose, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** About no camera, and for no stated purpose. */
    public static Question of(Principal principal, Action action) {
        return new Question(principal, action, Optional.empty(), Optional.empty());
    }

    public Question on(Camera there) {
        return new Question(principal, action, Optional.of(there), purpose, onBehalfOf, data, recordedSince);
    }

    public Question forPurpose(Purpose why) {
        return new Question(principal, action, camera, Optional.of(why), onBehalfOf, data, recordedSince);
    }

    public Question onBehalfOf(Requester outside) {
        return new Question(principal, action, camera, purpose, Optional.of(outside), data, recordedSince);
    }

    /** About what such cameras recorded or read. */
    public Question about(CameraClass cameras) {
        return new Question(principal, action, camera, purpose, onBehalfOf, Optional.of(cameras), recordedSince);
    }

    /** About recordings that begin at that moment. */
    public Question recordedSince(Instant first) {
        return new Question(principal, action, camera, purpose, onBehalfOf, data, Optional.of(first));
    }
}
