package casement.policy;

import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.EvidenceTerm;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** What the packs in force say of evidence: of several terms of a class the strictest. */
public final class EvidenceRulesInForce implements EvidenceRules {
    private final InForce<Map<EvidenceClass, EvidenceTerm>> inForce;

    /** @throws PacksRefused when packs are in force that cannot be */
    public EvidenceRulesInForce(RulingPacks packs, Clock clock) {
        this.inForce = new InForce<>(packs, clock, ruling -> KeptEvidence.terms(ruling.all()));
    }

    @Override
    public Optional<EvidenceTerm> term(EvidenceClass evidenceClass) {
        return Optional.ofNullable(inForce.get().get(evidenceClass));
    }
}
