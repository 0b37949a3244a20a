package casement.domain.camera;

import casement.domain.audit.AuditId;
import java.time.Instant;

/**
 * That a camera is to record on motion only (SCH-26), as somebody decided.
 *
 * @param by name of who decided
 * @param clause by which the policy allowed it
 * @param auditId of the entry under which it was decided
 */
public record MotionOnly(String by, Instant since, String clause, AuditId auditId) {}
