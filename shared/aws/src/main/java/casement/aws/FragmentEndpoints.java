package casement.aws;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideo.model.APIName;
import software.amazon.awssdk.services.kinesisvideoarchivedmedia.KinesisVideoArchivedMediaClient;

/** Clients of the data plane, each at the endpoint that the control plane names for a stream; it may be asked rarely only. */
final class FragmentEndpoints implements AutoCloseable {
    private static final Duration VALID = Duration.ofMinutes(45);
    private static final Duration ATTEMPT = Duration.ofSeconds(15);
    private static final Duration CALL = Duration.ofSeconds(25);

    private final KinesisVideoClient kinesisVideo;
    private final SdkHttpClient http;
    private final Clock clock;
    private final Map<Use, Named> named = new ConcurrentHashMap<>();
    private final Map<URI, KinesisVideoArchivedMediaClient> clients = new ConcurrentHashMap<>();

    FragmentEndpoints(KinesisVideoClient kinesisVideo, SdkHttpClient http, Clock clock) {
        this.kinesisVideo = kinesisVideo;
        this.http = http;
        this.clock = clock;
    }

    private record Use(String stream, APIName operation) {}

    private record Named(URI endpoint, Instant until) {}

    KinesisVideoArchivedMediaClient client(String stream, APIName operation) {
        Use use = new Use(stream, operation);
        Instant now = clock.instant();
        Named known = named.get(use);
        if (known == null || !now.isBefore(known.until())) {
            known = new Named(ask(use), now.plus(VALID));
            named.put(use, known);
        }
        return clients.computeIfAbsent(known.endpoint(), this::connect);
    }

    /** Asks again next time, since the stream may have been made anew elsewhere. */
    void forget(String stream, APIName operation) {
        named.remove(new Use(stream, operation));
    }

    private URI ask(Use use) {
        return URI.create(kinesisVideo
                .getDataEndpoint(request -> request.streamName(use.stream()).apiName(use.operation()))
                .dataEndpoint());
    }

    private KinesisVideoArchivedMediaClient connect(URI endpoint) {
        var control = kinesisVideo.serviceClientConfiguration();
        return KinesisVideoArchivedMediaClient.builder()
                .httpClient(http)
                .region(control.region())
                .credentialsProvider(control.credentialsProvider())
                .endpointOverride(endpoint)
                .overrideConfiguration(ClientWiring.within(ATTEMPT, CALL))
                .build();
    }

    @Override
    public void close() {
        clients.values().forEach(KinesisVideoArchivedMediaClient::close);
    }
}
