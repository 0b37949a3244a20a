package casement.gateway.put;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideo.model.APIName;

/** Where each stream's PutMedia is, asked once and remembered, since Kinesis Video answers few such questions a second. */
public final class DataEndpoints {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final KinesisVideoClient client;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(URI endpoint, Instant since) {}

    public DataEndpoints(KinesisVideoClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /** @throws UplinkFault when there is no such stream, it may not be asked for, or nobody answers */
    public URI of(String stream) throws UplinkFault {
        Known before = known.get(stream);
        if (before != null && clock.instant().isBefore(before.since().plus(REMEMBERED))) {
            return before.endpoint();
        }
        URI endpoint = ask(stream);
        known.put(stream, new Known(endpoint, clock.instant()));
        return endpoint;
    }

    /** After a failure: the stream may have moved. */
    public void forget(String stream) {
        known.remove(stream);
    }

    private URI ask(String stream) throws UplinkFault {
        try {
            return URI.create(client.getDataEndpoint(q -> q.streamName(stream).apiName(APIName.PUT_MEDIA))
                    .dataEndpoint());
        } catch (AwsServiceException e) {
            throw UplinkFault.of(
                    stream,
                    e.statusCode(),
                    e.awsErrorDetails().errorCode(),
                    e.awsErrorDetails().errorMessage());
        } catch (SdkClientException e) {
            throw new UplinkFault(UplinkFault.Kind.UNREACHABLE, "cannot ask Kinesis Video: " + e.getMessage(), e);
        }
    }
}
