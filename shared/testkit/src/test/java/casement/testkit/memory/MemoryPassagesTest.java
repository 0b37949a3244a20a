package casement.testkit.memory;

import casement.domain.plate.Passages;
import casement.testkit.contract.PassagesContract;

class MemoryPassagesTest extends PassagesContract {
    private final MemoryPassages passages = new MemoryPassages();

    @Override
    protected Passages passages() {
        return passages;
    }
}
