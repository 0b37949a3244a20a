package casement.domain.query;

import casement.domain.audit.AuditClaim;
import java.util.Optional;

/**
 * The one entry of an execution: which it is, and who it says asked.
 *
 * @param asker absent where nobody could be found
 * @param isDone whether the entry is durable and its result was seen to
 */
public record RecordedQuery(ExecutionId id, AuditClaim entry, Optional<Asker> asker, boolean isDone) {
    public RecordedQuery done() {
        return new RecordedQuery(id, entry, asker, true);
    }
}
