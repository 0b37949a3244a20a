/** Checks a copy of the audit log, offline, as docs/audit-log.md describes it. It shares no code with what writes the log. */
@NullMarked
package casement.auditverifier;

import org.jspecify.annotations.NullMarked;
