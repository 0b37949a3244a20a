package casement.testkit.memory;

import casement.domain.people.People;
import casement.testkit.contract.PeopleContract;

/** {@link MemoryPeople} keeps the contract. */
class MemoryPeopleTest extends PeopleContract {
    private final MemoryPeople people = new MemoryPeople();

    @Override
    protected People people() {
        return people;
    }
}
