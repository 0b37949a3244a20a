package casement.domain.audit;

import casement.domain.video.Span;
import java.util.List;

/** Reading the log, itself a look that needs a receipt. */
public interface AuditEntries {
    /** The newest {@code limit} entries of the span, newest first. */
    List<AuditEntry> during(AuditReceipt receipt, Span span, int limit);
}
