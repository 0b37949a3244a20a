package casement.domain.people;

import casement.domain.audit.AuditId;
import java.time.Instant;

/**
 * One entry of a person's history.
 *
 * @param person as they are from then on
 * @param by who changed it
 * @param what the use case that did
 * @param asked the audit entry that asked for it
 */
public record PersonChange(Person person, Instant at, PersonId by, String what, AuditId asked) {
    /** The next entry after what was read. */
    public static PersonChange to(Person changed, Instant at, PersonId by, String what, AuditId asked) {
        return new PersonChange(changed.atRevision(changed.revision() + 1), at, by, what, asked);
    }
}
