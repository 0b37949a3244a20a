package casement.testkit.memory;

import casement.domain.retention.TermedTables;
import casement.testkit.contract.TermedTablesContract;
import java.time.Instant;
import java.util.List;

class MemoryTermedTablesTest extends TermedTablesContract {
    private final MemoryTermedTables tables = new MemoryTermedTables(List.of("reads"));

    @Override
    protected TermedTables tables() {
        return tables;
    }

    @Override
    protected void put(Instant term) {
        tables.put("reads", term);
    }
}
