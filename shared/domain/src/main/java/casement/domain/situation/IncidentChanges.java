package casement.domain.situation;

import casement.domain.audit.AuditReceipt;
import java.time.Instant;
import java.util.List;

/** What people said of which items belong together. Durable when a call returns. What has expired is never returned. */
public interface IncidentChanges {
    /** Stores a change once: by the audit entry under which it was made it is known again. */
    void add(IncidentChange change);

    /** Made from then on, oldest first; reads see every finished write. */
    List<IncidentChange> since(AuditReceipt receipt, Instant from);
}
