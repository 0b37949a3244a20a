package casement.clips;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.video.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about recordings of several cameras at once: what is forbidden on one of them is refused. */
final class AboutClip {
    private final Asking asking;
    private final Cameras cameras;

    AboutClip(Asking asking, Cameras cameras) {
        this.asking = asking;
        this.cameras = cameras;
    }

    /** What is asked, and of whom the log is to tell. */
    record Wanted(String useCase, Principal principal, Action action, Map<String, String> elements) {}

    Asked ask(Wanted wanted, List<Camera> of, Optional<Span> span, Optional<Purpose> purpose) {
        Question question = new Question(wanted.principal(), wanted.action(), Optional.empty(), purpose).recorded(span);
        return asking.ask(wanted.useCase(), question, of, wanted.elements());
    }

    /** Those in the register; a camera that is no more has its recordings all the same. */
    List<Camera> known(List<CameraId> ids) {
        List<Camera> known = new ArrayList<>();
        ids.forEach(id -> cameras.find(id).ifPresent(known::add));
        return known;
    }
}
