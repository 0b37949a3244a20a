package casement.testkit.memory;

import casement.domain.query.Queries;
import casement.testkit.contract.QueriesContract;

class MemoryQueriesTest extends QueriesContract {
    private final MemoryQueries queries = new MemoryQueries();

    @Override
    protected Queries queries() {
        return queries;
    }
}
