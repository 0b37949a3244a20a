package casement.domain.audit;

import casement.domain.video.Span;
import java.util.List;
import java.util.Optional;

/** Reading the log, itself a look that needs a receipt. */
public interface AuditEntries {
    /** The newest {@code limit} entries of the span, newest first. */
    default List<AuditEntry> during(AuditReceipt receipt, Span span, int limit) {
        return during(receipt, span, Optional.empty(), limit);
    }

    /**
     * As {@link #during(AuditReceipt, Span, int)}, of those that come after an entry in that order.
     *
     * @param after the last one that is known already
     */
    List<AuditEntry> during(AuditReceipt receipt, Span span, Optional<AuditId> after, int limit);
}
