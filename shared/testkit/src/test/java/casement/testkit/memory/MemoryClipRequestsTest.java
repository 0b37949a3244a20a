package casement.testkit.memory;

import casement.domain.evidence.ClipRequests;
import casement.testkit.contract.ClipRequestsContract;

/** {@link MemoryClipRequests} keeps the contract. */
class MemoryClipRequestsTest extends ClipRequestsContract {
    private final MemoryClipRequests requests = new MemoryClipRequests();

    @Override
    protected ClipRequests requests() {
        return requests;
    }
}
