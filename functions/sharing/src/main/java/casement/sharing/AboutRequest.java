package casement.sharing;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.camera.Camera;
import casement.domain.sharing.Gist;
import java.util.Optional;

/** Questions about a request for data: always on behalf of who asked for it. */
final class AboutRequest {
    private AboutRequest() {}

    static Question question(Principal principal, Action action, Gist gist) {
        return Question.of(principal, action)
                .onBehalfOf(gist.requester())
                .about(gist.dataClass().governedAs());
    }

    /** @param gist absent: there is no such request, which is said after the rules have been asked */
    static Question question(Principal principal, Action action, Optional<Gist> gist) {
        return gist.map(known -> question(principal, action, known)).orElse(Question.of(principal, action));
    }

    /** Of giving data out, on the legal ground and about the offence that the applicant named. */
    static Question answering(Principal principal, Optional<Gist> gist, Optional<Camera> camera) {
        Question question = question(principal, Action.ANSWER_REQUEST, gist);
        Question there = camera.map(question::on).orElse(question);
        return gist.map(AboutRequest::purpose).map(there::forPurpose).orElse(there);
    }

    private static Purpose purpose(Gist gist) {
        return new Purpose(gist.ground().code(), gist.caseNumber(), Optional.empty())
                .about(gist.offence().code());
    }

    static Fault.Missing missing() {
        return new Fault.Missing("there is no such request");
    }
}
