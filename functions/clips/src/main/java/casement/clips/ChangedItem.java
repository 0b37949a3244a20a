package casement.clips;

import casement.domain.audit.AuditId;

/** An item after what was decided or proposed about it. */
public record ChangedItem(ShownItem item, AuditId auditId) {}
