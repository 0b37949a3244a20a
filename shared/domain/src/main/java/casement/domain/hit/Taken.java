package casement.domain.hit;

import casement.domain.audit.AuditId;
import casement.domain.people.PersonId;
import java.time.Instant;

/**
 * Who took a step, and when.
 *
 * @param asked the audit entry that asked for it
 */
public record Taken(PersonId by, Instant at, AuditId asked) {}
