package casement.testkit.memory;

import casement.domain.sharing.ErrorReports;
import casement.testkit.contract.ErrorReportsContract;

/** {@link MemoryErrorReports} keeps the contract. */
class MemoryErrorReportsTest extends ErrorReportsContract {
    private final MemoryErrorReports reports = new MemoryErrorReports();

    @Override
    protected ErrorReports reports() {
        return reports;
    }
}
