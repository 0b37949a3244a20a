package casement.testkit.memory;

import casement.domain.situation.UnitPositions;
import casement.testkit.contract.UnitPositionsContract;

/** {@link MemoryUnitPositions} keeps the contract. */
class MemoryUnitPositionsTest extends UnitPositionsContract {
    private final MemoryUnitPositions positions = new MemoryUnitPositions(clock);

    @Override
    protected UnitPositions positions() {
        return positions;
    }
}
