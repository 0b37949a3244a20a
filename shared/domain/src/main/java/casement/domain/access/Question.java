package casement.domain.access;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.people.AgencyId;
import casement.domain.video.Span;
import java.util.Optional;

/**
 * May this person do that, there, for this purpose?
 *
 * @param onBehalfOf who outside gets the data, when somebody does
 * @param data of which cameras' data it is about, where it names no camera
 * @param recorded when that was recorded what it is about; absent: it is about nothing that was
 * @param whose which agency's thing it is about, where that is no camera
 * @param held whether what it is about is under a legal hold
 */
public record Question(
        Principal principal,
        Action action,
        Optional<Camera> camera,
        Optional<Purpose> purpose,
        Optional<Requester> onBehalfOf,
        Optional<CameraClass> data,
        Optional<Span> recorded,
        Optional<AgencyId> whose,
        boolean held) {

    public Question(Principal principal, Action action, Optional<Camera> camera, Optional<Purpose> purpose) {
        this(
                principal,
                action,
                camera,
                purpose,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** About no camera, and for no stated purpose. */
    public static Question of(Principal principal, Action action) {
        return new Question(principal, action, Optional.empty(), Optional.empty());
    }

    public Question on(Camera there) {
        return new Question(principal, action, Optional.of(there), purpose, onBehalfOf, data, recorded, whose, held);
    }

    public Question forPurpose(Purpose why) {
        return new Question(principal, action, camera, Optional.of(why), onBehalfOf, data, recorded, whose, held);
    }

    public Question onBehalfOf(Requester outside) {
        return new Question(principal, action, camera, purpose, Optional.of(outside), data, recorded, whose, held);
    }

    /** About what such cameras recorded or read. */
    public Question about(CameraClass cameras) {
        return new Question(
                principal, action, camera, purpose, onBehalfOf, Optional.of(cameras), recorded, whose, held);
    }

    /** About recordings of that span, or live. */
    public Question recorded(Optional<Span> span) {
        return new Question(principal, action, camera, purpose, onBehalfOf, data, span, whose, held);
    }

    /** About something of that agency. */
    public Question belongingTo(AgencyId agency) {
        return new Question(principal, action, camera, purpose, onBehalfOf, data, recorded, Optional.of(agency), held);
    }

    /** About something that is under a legal hold. */
    public Question underHold() {
        return new Question(principal, action, camera, purpose, onBehalfOf, data, recorded, whose, true);
    }
}
