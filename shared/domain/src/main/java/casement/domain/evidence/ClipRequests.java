package casement.domain.evidence;

import casement.domain.audit.AuditReceipt;
import java.util.List;
import java.util.Optional;

/** Requests for clips. Durable when a call returns; what was found is as it is at that moment. */
public interface ClipRequests {
    /** Adding the same again changes nothing. */
    void add(ClipRequest request);

    /** For who works on it: the cutter and the sealer, and the rules that ask about which cameras it is. */
    Optional<ClipRequest> find(ClipRequestId id);

    /**
     * Those asked for before {@code after}, newest first; eventually consistent.
     *
     * @param after the last of the page before
     */
    List<ClipRequest> newest(AuditReceipt receipt, Optional<ClipRequestId> after, int limit);

    /** @throws casement.domain.Fault.Conflict when it is no longer of the version before */
    void replace(ClipRequest next);
}
