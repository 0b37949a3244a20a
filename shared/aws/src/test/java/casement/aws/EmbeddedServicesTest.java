package casement.aws;

import casement.aws.backend.Backend;
import casement.aws.backend.Backends;

/** On DynamoDB Local and S3Mock, always. */
class EmbeddedServicesTest extends AdapterContracts {
    @Override
    Backend backend() {
        return Backends.embedded();
    }
}
