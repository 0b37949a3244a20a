package casement.testkit.memory;

import casement.domain.access.Views;
import casement.testkit.contract.ViewsContract;

/** {@link MemoryViews} keeps the contract. */
class MemoryViewsTest extends ViewsContract {
    private final MemoryViews views = new MemoryViews();

    @Override
    protected Views views() {
        return views;
    }
}
