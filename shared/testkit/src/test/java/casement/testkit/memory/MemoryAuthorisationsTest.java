package casement.testkit.memory;

import casement.domain.camera.Authorisations;
import casement.testkit.contract.AuthorisationsContract;

/** {@link MemoryAuthorisations} keeps the contract. */
class MemoryAuthorisationsTest extends AuthorisationsContract {
    private final MemoryAuthorisations authorisations = new MemoryAuthorisations();

    @Override
    protected Authorisations authorisations() {
        return authorisations;
    }
}
