package casement.domain.sharing;

import casement.domain.audit.AuditReceipt;
import java.util.Optional;

/** Declared breaches. Durable when a call returns. */
public interface Breaches {
    /** @throws casement.domain.Fault.Conflict when there is another of that id */
    void add(Breach breach);

    Optional<Breach> find(AuditReceipt receipt, String id);

    /**
     * Puts the next version in the place of the one before it.
     *
     * @throws casement.domain.Fault.Conflict when somebody else was faster
     */
    void replace(Breach next);
}
