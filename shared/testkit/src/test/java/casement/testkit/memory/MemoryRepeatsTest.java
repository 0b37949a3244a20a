package casement.testkit.memory;

import casement.domain.call.Repeats;
import casement.testkit.contract.RepeatsContract;

class MemoryRepeatsTest extends RepeatsContract {
    private final MemoryRepeats repeats = new MemoryRepeats();

    @Override
    protected Repeats repeats() {
        return repeats;
    }
}
