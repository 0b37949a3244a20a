package casement.aws;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import org.junit.jupiter.api.condition.EnabledIf;

/** On LocalStack, where there is a container engine. */
@EnabledIf(
        value = "casement.aws.backend.Backends#isDockerThere",
        disabledReason = "LocalStack needs a container engine (Docker), and none answers here")
class LocalStackTest extends AdapterContracts {
    @Override
    Backend backend() {
        return Backends.localStack();
    }
}
