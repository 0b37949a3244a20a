package casement.domain.situation;

import casement.domain.audit.AuditReceipt;
import casement.domain.video.Span;
import java.util.List;

/** What feeds told of. Durable when a call returns. What has expired is never returned, whether or not it is gone. */
public interface SituationItems {
    /**
     * Stores an item once: of several of one id and moment the first stays.
     *
     * @return whether it is the first
     */
    boolean add(SituationItem item);

    /** Of what happened in that span, newest first; reads see every finished write. */
    List<SituationItem> during(AuditReceipt receipt, Span span);
}
