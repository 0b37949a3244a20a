package casement.domain.access;

import casement.domain.audit.AuditId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Views, open and ended, kept for a day after their end. Durable when a call returns. */
public interface Views {
    void add(View view);

    Optional<View> find(AuditId id);

    /** @return the ended view, or empty when it had ended before (so that one end is logged) */
    Optional<View> end(AuditId id, Instant at);

    /** Views that have expired and whose end is not recorded. */
    List<View> overdue(Instant now);
}
