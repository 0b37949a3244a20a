package casement.domain.audit;

import java.time.Instant;

/** Somebody's hand in something: who did it, when, under which audit entry. */
public record Hand(Who who, Instant at, AuditId audit) {}
