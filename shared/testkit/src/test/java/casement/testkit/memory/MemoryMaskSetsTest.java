package casement.testkit.memory;

import casement.domain.masking.MaskSets;
import casement.testkit.contract.MaskSetsContract;

/** {@link MemoryMaskSets} keeps the contract. */
class MemoryMaskSetsTest extends MaskSetsContract {
    private final MemoryMaskSets maskSets = new MemoryMaskSets();

    @Override
    protected MaskSets maskSets() {
        return maskSets;
    }
}
