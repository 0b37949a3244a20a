package casement.domain.people;

import casement.domain.audit.AuditId;
import java.time.Instant;

/**
 * One entry of an agency's history.
 *
 * @param agency as it is from then on
 * @param by who changed it
 * @param what the use case that did
 * @param asked the audit entry that asked for it
 */
public record AgencyChange(Agency agency, Instant at, PersonId by, String what, AuditId asked) {
    /** The next entry after what was read. */
    public static AgencyChange to(Agency changed, Instant at, PersonId by, String what, AuditId asked) {
        return new AgencyChange(changed.atRevision(changed.revision() + 1), at, by, what, asked);
    }
}
