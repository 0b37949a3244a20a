package casement.access;

import casement.domain.Fault;
import casement.domain.access.Question;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Whose an investigation is that somebody asks about; one that is not there counts as their own agency's. */
final class Belonging {
    private Belonging() {}

    static Question of(Question question, Optional<Investigation> known) {
        return known.map(Investigation::agency)
                .or(() -> question.principal().standing().agency())
                .map(question::belongingTo)
                .orElse(question);
    }

    /** @throws Fault.Outdated when it is at another revision than who asks wants it changed at */
    static Investigation known(Optional<Investigation> found, InvestigationId id, LongPredicate wanted) {
        Investigation investigation = found.orElseThrow(() -> new Fault.Missing("there is no investigation " + id));
        if (!wanted.test(investigation.revision())) {
            throw new Fault.Outdated(
                    "investigation " + id + " is at revision " + investigation.revision() + "; read it again");
        }
        return investigation;
    }
}
