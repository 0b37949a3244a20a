package casement.testkit.memory;

import casement.domain.transparency.Measures;
import casement.testkit.contract.MeasuresContract;

class MemoryMeasuresTest extends MeasuresContract {
    private final MemoryMeasures measures = new MemoryMeasures();

    @Override
    protected Measures measures() {
        return measures;
    }
}
