package casement.testkit.memory;

import casement.domain.audit.AuditStore;
import casement.domain.log.Outbox;
import casement.testkit.FaultSwitch;
import casement.testkit.contract.OutboxContract;

/** {@link MemoryOutbox} keeps the contract. */
class MemoryOutboxTest extends OutboxContract {
    private final MemoryOutbox kept = new MemoryOutbox(new FaultSwitch());

    @Override
    protected Outbox outbox() {
        return kept;
    }

    @Override
    protected AuditStore store() {
        return kept;
    }
}
