package casement.testkit.memory;

import casement.domain.people.Agencies;
import casement.testkit.contract.AgenciesContract;

/** {@link MemoryAgencies} keeps the contract. */
class MemoryAgenciesTest extends AgenciesContract {
    private final MemoryAgencies agencies = new MemoryAgencies();

    @Override
    protected Agencies agencies() {
        return agencies;
    }
}
