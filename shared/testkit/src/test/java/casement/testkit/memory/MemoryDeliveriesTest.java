package casement.testkit.memory;

import casement.domain.dispatch.Deliveries;
import casement.testkit.contract.DeliveriesContract;

/** {@link MemoryDeliveries} keeps the contract. */
class MemoryDeliveriesTest extends DeliveriesContract {
    private final MemoryDeliveries deliveries = new MemoryDeliveries();

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }
}
