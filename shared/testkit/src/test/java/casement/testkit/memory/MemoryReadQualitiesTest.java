package casement.testkit.memory;

import casement.domain.plate.ReadQualities;
import casement.testkit.contract.ReadQualitiesContract;

class MemoryReadQualitiesTest extends ReadQualitiesContract {
    private final MemoryReadQualities qualities = new MemoryReadQualities();

    @Override
    protected ReadQualities qualities() {
        return qualities;
    }
}
