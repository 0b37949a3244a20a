package casement.domain.access;

import casement.domain.camera.Camera;
import java.util.Optional;

/**
 * May this person do that, there, for this purpose?
 *
 * @param onBehalfOf who outside gets the data, when somebody does
 */
public record Question(
        Principal principal,
        Action action,
        Optional<Camera> camera,
        Optional<Purpose> purpose,
        Optional<Requester> onBehalfOf) {

    public Question(Principal principal, Action action, Optional<Camera> camera, Optional<Purpose> purpose) {
        this(principal, action, camera, purpose, Optional.empty());
    }

    /** About no camera, and for no stated purpose. */
    public static Question of(Principal principal, Action action) {
        return new Question(principal, action, Optional.empty(), Optional.empty());
    }

    public Question on(Camera there) {
        return new Question(principal, action, Optional.of(there), purpose, onBehalfOf);
    }

    public Question forPurpose(Purpose why) {
        return new Question(principal, action, camera, Optional.of(why), onBehalfOf);
    }

    public Question onBehalfOf(Requester outside) {
        return new Question(principal, action, camera, purpose, Optional.of(outside));
    }
}
