package casement.testkit.memory;

import casement.domain.evidence.EvidenceItems;
import casement.testkit.contract.EvidenceItemsContract;

/** {@link MemoryEvidenceItems} keeps the contract. */
class MemoryEvidenceItemsTest extends EvidenceItemsContract {
    private final MemoryEvidenceItems items = new MemoryEvidenceItems();

    @Override
    protected EvidenceItems items() {
        return items;
    }
}
