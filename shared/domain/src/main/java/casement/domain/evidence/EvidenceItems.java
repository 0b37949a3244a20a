package casement.domain.evidence;

import casement.domain.audit.AuditReceipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register of evidence. Durable when a call returns. */
public interface EvidenceItems {
    /**
     * Gives an approved clip the next number of its site, in one step with the item itself, so that no number is taken by nothing.
     *
     * @return the item, which is the one that is there when it was begun before
     */
    EvidenceItem begin(Approval approval, String site, Instant now);

    /** For who works on it, and the rules that ask about which cameras it is. */
    Optional<EvidenceItem> find(EvidenceId id);

    /**
     * Newest first; eventually consistent.
     *
     * @param after the last of the page before
     */
    List<EvidenceItem> newest(AuditReceipt receipt, Optional<EvidenceId> after, int limit);

    /** @throws casement.domain.Fault.Conflict when it is no longer of the version before */
    void replace(EvidenceItem next);
}
