package casement.domain.investigation;

import casement.domain.audit.AuditReceipt;
import casement.domain.people.AgencyId;
import java.util.List;
import java.util.Optional;

/**
 * The register of investigations, a history that only grows: no entry is changed or removed. Durable when a call returns; reads see
 * every finished write. Every call throws {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface Investigations {
    /** As it is at this moment; the one read that needs no receipt, since it is how one is told whose a number is. */
    Optional<Investigation> named(InvestigationId id);

    /**
     * A page of an agency's investigations as they are now, each once over all pages. In no order that means anything, yet always
     * the same.
     *
     * @param after the last of the page before; empty: from the beginning
     * @param limit so many at most; fewer: there are no more
     */
    List<Investigation> page(AuditReceipt receipt, AgencyId agency, Optional<InvestigationId> after, int limit);

    /** Oldest first; empty when there is no such investigation. */
    List<InvestigationChange> history(AuditReceipt receipt, InvestigationId id);

    /**
     * Adds an entry to an investigation's history, the next after the one that was read.
     *
     * @throws casement.domain.Fault.Conflict when the investigation has been changed since it was read, also when this very
     *     call succeeded before: read again
     */
    void change(AuditReceipt receipt, InvestigationChange change);
}
