package casement.testkit.memory;

import casement.domain.evidence.Custody;
import casement.testkit.contract.CustodyContract;

/** {@link MemoryCustody} keeps the contract. */
class MemoryCustodyTest extends CustodyContract {
    private final MemoryCustody custody = new MemoryCustody();

    @Override
    protected Custody custody() {
        return custody;
    }
}
