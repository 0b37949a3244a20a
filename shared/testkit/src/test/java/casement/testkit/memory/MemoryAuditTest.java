package casement.testkit.memory;

import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.testkit.contract.AuditContract;

/** {@link MemoryAudit} keeps the contract. */
class MemoryAuditTest extends AuditContract {
    private final MemoryAudit audit = new MemoryAudit();

    @Override
    protected AuditStore store() {
        return audit;
    }

    @Override
    protected AuditEntries entries() {
        return audit;
    }

    @Override
    protected RedactableEntries redactable() {
        return audit;
    }
}
