package casement.domain.log;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import java.util.List;

/** Entries that are durable and not sealed yet; {@link casement.domain.audit.AuditStore#put} leaves each here in the same write. */
public interface Outbox {
    /** Of those that wait, the oldest by id. Sees every finished put and removal. */
    List<AuditEntry> oldest(int limit);

    /**
     * Gone when it returns; those that are gone already are no error. What was removed never comes back: a put that is repeated, or comes
     * late, finds that the entry is written and leaves nothing here.
     */
    void remove(List<AuditId> ids);
}
