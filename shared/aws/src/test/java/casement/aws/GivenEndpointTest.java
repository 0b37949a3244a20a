package casement.aws;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import org.junit.jupiter.api.condition.EnabledIf;

/** On whatever answers for AWS at the endpoint that the environment names. */
@EnabledIf(
        value = "casement.aws.backend.Backends#isEndpointGiven",
        disabledReason = "AWS_TEST_ENDPOINT names no endpoint to try the adapters on")
class GivenEndpointTest extends AdapterContracts {
    @Override
    Backend backend() {
        return Backends.given();
    }
}
