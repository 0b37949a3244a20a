package casement.domain.evidence;

import java.util.Optional;

/** What the policy packs in force say of how long evidence is kept. */
public interface EvidenceRules {
    /**
     * Absent for {@link EvidenceClass#CASE}, which has no term but people who look again, and for a class that no pack in force
     * knows; nothing becomes of such a class, and what is of it already stays.
     *
     * @throws casement.domain.Fault.Unavailable when they cannot be had
     */
    Optional<EvidenceTerm> term(EvidenceClass evidenceClass);
}
