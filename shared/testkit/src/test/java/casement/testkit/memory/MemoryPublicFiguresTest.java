package casement.testkit.memory;

import casement.domain.transparency.PublicFigures;
import casement.testkit.contract.PublicFiguresContract;

class MemoryPublicFiguresTest extends PublicFiguresContract {
    private final MemoryPublicFigures figures = new MemoryPublicFigures();

    @Override
    protected PublicFigures figures() {
        return figures;
    }
}
