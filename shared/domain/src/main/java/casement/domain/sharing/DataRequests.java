package casement.domain.sharing;

import casement.domain.audit.AuditReceipt;
import java.util.List;
import java.util.Optional;

/** Requests for data by people outside. Durable when a call returns. */
public interface DataRequests {
    /** @throws casement.domain.Fault.Conflict when there is another of that id */
    void add(DataRequest request);

    /** What the rules must know before anybody sees the request; names nobody. */
    Optional<Gist> gist(String id);

    Optional<DataRequest> find(AuditReceipt receipt, String id);

    /** The newest {@code limit} of a list, newest first; may lag behind by a moment. */
    default List<DataRequest> newest(AuditReceipt receipt, RequestQueue queue, int limit) {
        return newest(receipt, queue, Optional.empty(), limit);
    }

    /**
     * As {@link #newest(AuditReceipt, RequestQueue, int)}, of those that come after one in that order.
     *
     * @param after the id of the last one that is known already
     */
    List<DataRequest> newest(AuditReceipt receipt, RequestQueue queue, Optional<String> after, int limit);

    /**
     * Puts the next version in the place of the one before it.
     *
     * @throws casement.domain.Fault.Conflict when somebody else was faster
     */
    void replace(DataRequest next);
}
