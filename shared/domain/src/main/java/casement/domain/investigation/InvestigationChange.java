package casement.domain.investigation;

import casement.domain.audit.AuditId;
import casement.domain.people.PersonId;
import java.time.Instant;

/**
 * One entry of an investigation's history.
 *
 * @param investigation as it is from then on
 * @param by who changed it
 * @param what the use case that did
 * @param asked the audit entry that asked for it
 */
public record InvestigationChange(Investigation investigation, Instant at, PersonId by, String what, AuditId asked) {
    /** The next entry after what was read. */
    public static InvestigationChange to(Investigation changed, Instant at, PersonId by, String what, AuditId asked) {
        return new InvestigationChange(changed.atRevision(changed.revision() + 1), at, by, what, asked);
    }
}
