package casement.clips;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceItem;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.EvidenceTerm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When an item must stay and when it must be gone, by the packs in force. */
final class Deadlines {
    private final EvidenceRules rules;

    Deadlines(EvidenceRules rules) {
        this.rules = rules;
    }

    /** Why, and from when on it is destroyed by itself; absent as long as nothing says so. */
    record Due(String clause, Instant at) {}

    Optional<Due> due(EvidenceItem item) {
        Optional<EvidenceTerm> term = rules.term(item.life().evidenceClass());
        return term.flatMap(said -> said.due(item).map(at -> new Due(said.clause(), at)));
    }

    /** Nothing of it may be left by then. */
    Optional<Instant> limit(EvidenceItem item) {
        return rules.term(item.life().evidenceClass()).flatMap(term -> term.limit(item));
    }

    /** @throws Fault.Refused when a class that the item has or had keeps it for longer */
    void requireNotTooEarly(EvidenceItem item, Instant now) {
        for (EvidenceClass each : item.life().classes()) {
            Optional<EvidenceTerm> term = rules.term(each).filter(said -> said.least() > 0);
            term.filter(said -> said.earliestEnd(item)
                            .filter(end -> !now.isBefore(end))
                            .isEmpty())
                    .ifPresent(said -> {
                        throw new Fault.Refused(
                                said.clause(),
                                "it is kept for " + said.least() + " days"
                                        + (said.from() == EvidenceTerm.Start.CASE_CLOSED
                                                ? " after its case has closed"
                                                : ""));
                    });
        }
    }

    /** @throws Fault.BadInput when no pack in force has the class for one of the cameras */
    void requireClass(String field, EvidenceClass evidenceClass, List<Camera> cameras) {
        if (evidenceClass == EvidenceClass.CASE) {
            return;
        }
        EvidenceTerm term = rules.term(evidenceClass)
                .orElseThrow(() ->
                        new Fault.BadInput(field, "is in no policy pack that is in force; 'case' is always there"));
        for (Camera camera : cameras) {
            if (!term.of().contains(camera.cameraClass())) {
                throw new Fault.BadInput(
                        field, "is not for what camera " + camera.id() + " records (" + term.clause() + ")");
            }
        }
    }
}
