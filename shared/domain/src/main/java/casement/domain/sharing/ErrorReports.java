package casement.domain.sharing;

import casement.domain.audit.AuditReceipt;
import java.util.List;
import java.util.Optional;

/** Reports of what is wrong. Durable when a call returns. */
public interface ErrorReports {
    /** @throws casement.domain.Fault.Conflict when there is another of that id */
    void add(ErrorReport report);

    Optional<ErrorReport> find(AuditReceipt receipt, String id);

    /** The newest {@code limit} that are open, or that are closed, newest first; may lag behind by a moment. */
    default List<ErrorReport> newest(AuditReceipt receipt, boolean open, int limit) {
        return newest(receipt, open, Optional.empty(), limit);
    }

    /**
     * As {@link #newest(AuditReceipt, boolean, int)}, of those that come after one in that order.
     *
     * @param after the id of the last one that is known already
     */
    List<ErrorReport> newest(AuditReceipt receipt, boolean open, Optional<String> after, int limit);

    /**
     * Puts the next version in the place of the one before it.
     *
     * @throws casement.domain.Fault.Conflict when somebody else was faster
     */
    void replace(ErrorReport next);
}
