package casement.aws;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;
import casement.aws.backend.NoRacesOnMoto;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** On whatever answers for AWS at the endpoint that the environment names. */
@EnabledIf(
        value = "casement.aws.backend.Backends#isEndpointGiven",
        disabledReason = "AWS_TEST_ENDPOINT names no endpoint to try the adapters on")
@ExtendWith(NoRacesOnMoto.class)
class GivenEndpointTest extends AdapterContracts {
    @Override
    Backend backend() {
        return Backends.given();
    }
}
