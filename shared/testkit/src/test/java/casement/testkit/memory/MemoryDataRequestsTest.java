package casement.testkit.memory;

import casement.domain.sharing.DataRequests;
import casement.testkit.contract.DataRequestsContract;

/** {@link MemoryDataRequests} keeps the contract. */
class MemoryDataRequestsTest extends DataRequestsContract {
    private final MemoryDataRequests requests = new MemoryDataRequests();

    @Override
    protected DataRequests requests() {
        return requests;
    }
}
