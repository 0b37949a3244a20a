package casement.sharing;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.sharing.Gist;
import java.util.Optional;

/** Questions about a request for data: always on behalf of who asked for it. */
final class AboutRequest {
    private AboutRequest() {}

    static Question question(Principal principal, Action action, Gist gist) {
        return Question.of(principal, action).forPurpose(gist.purpose()).onBehalfOf(gist.requester());
    }

    /** @param gist absent: there is no such request, which is said after the rules have been asked */
    static Question question(Principal principal, Action action, Optional<Gist> gist, Optional<Camera> camera) {
        Question question =
                gist.map(known -> question(principal, action, known)).orElse(Question.of(principal, action));
        return camera.map(question::on).orElse(question);
    }

    static Fault.Missing missing() {
        return new Fault.Missing("there is no such request");
    }
}
