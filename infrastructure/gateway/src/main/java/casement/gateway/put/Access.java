package casement.gateway.put;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** What it takes to reach a stream: where it is, in which region, and as whom. */
public record Access(
        DataEndpoints endpoints,
        AwsCredentialsProvider credentials,
        String region,
        SSLSocketFactory tls,
        InstantSource clock) {

    /** @throws UplinkFault when the stream cannot be reached, does not exist, or the credentials do not reach so far */
    public void check(String stream) throws UplinkFault {
        identity();
        endpoints.of(stream);
    }

    /** An open connection, its head sent. */
    PutMediaConnection connect(String stream, long startMillis) throws IOException {
        AwsCredentialsIdentity identity = identity();
        URI endpoint = endpoints.of(stream);
        PutMediaConnection connection = PutMediaConnection.open(endpoint, tls);
        try {
            connection.head(PutMediaHead.of(endpoint, region, stream, startMillis, clock.instant(), identity));
            return connection;
        } catch (IOException e) {
            connection.close();
            throw e;
        }
    }

    private AwsCredentialsIdentity identity() throws UplinkFault {
        try {
            return credentials.resolveCredentials();
        } catch (SdkClientException e) {
            throw new UplinkFault(
                    UplinkFault.Kind.NOT_ALLOWED,
                    "there are no AWS credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile, or run"
                            + " with a role",
                    e);
        }
    }
}
