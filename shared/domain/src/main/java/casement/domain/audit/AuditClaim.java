package casement.domain.audit;

import java.time.Instant;

/** Id and time that are held for one entry before it is written; nothing is durable yet. */
public record AuditClaim(AuditId id, Instant at) {}
