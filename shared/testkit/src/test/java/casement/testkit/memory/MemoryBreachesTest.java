package casement.testkit.memory;

import casement.domain.sharing.Breaches;
import casement.testkit.contract.BreachesContract;

/** {@link MemoryBreaches} keeps the contract. */
class MemoryBreachesTest extends BreachesContract {
    private final MemoryBreaches breaches = new MemoryBreaches();

    @Override
    protected Breaches breaches() {
        return breaches;
    }
}
