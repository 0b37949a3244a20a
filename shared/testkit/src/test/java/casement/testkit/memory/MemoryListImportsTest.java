package casement.testkit.memory;

import casement.domain.hotlist.ListImports;
import casement.testkit.contract.ListImportsContract;

/** {@link MemoryListImports} keeps the contract. */
class MemoryListImportsTest extends ListImportsContract {
    private final MemoryListImports imports = new MemoryListImports();

    @Override
    protected ListImports imports() {
        return imports;
    }
}
