package casement.local;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The gate before the object store, the events that it causes, and the lifecycle rules, on a clock that can be moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateAndRetentionTest {
    private static final String BUCKET = "casement-stores-bucket";

    /** The engine's clock: the real one, moved. */
    private static final class MovedClock extends Clock {
        private volatile Duration by = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final MovedClock clock = new MovedClock();
    private SampleEngine sample;
    private Engine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        sample = new SampleEngine(folder);
        engine = sample.start(clock);
    }

    @AfterAll
    void end() {
        engine.close();
    }

    @Test
    void presigned_address_gives_the_object_and_parts_of_it_until_it_runs_out() throws Exception {
        put("short/clip.m4s", "0123456789");
        URI address = presigned("short/clip.m4s", Duration.ofSeconds(60));

        assertThat(get(address, "Range", "bytes=2-4").body()).isEqualTo("234");
        HttpResponse<String> whole = get(address, "Origin", engine.apiUri().toString());
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.headers().firstValue("access-control-allow-origin")).isPresent();

        clock.by = Duration.ofMinutes(5);
        HttpResponse<String> late = get(address, "Accept", "*/*");
        clock.by = Duration.ZERO;
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("AccessDenied");
    }

    @Test
    void nothing_is_given_out_without_a_valid_signature() throws Exception {
        put("short/secret.m4s", "x");
        URI address = presigned("short/secret.m4s", Duration.ofSeconds(60));

        assertThat(get(engine.apiUri().resolve("/" + BUCKET + "/short/secret.m4s"), "Accept", "*/*")
                        .statusCode())
                .isEqualTo(403);
        String other = address.toString().replace("secret.m4s", "clip.m4s");
        assertThat(get(URI.create(other), "Accept", "*/*").statusCode()).isEqualTo(403);
        try (S3Client stranger = s3("WRONGKEY", "wrong")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                    S3Exception.class,
                                    () -> stranger.putObject(
                                            r -> r.bucket(BUCKET).key("short/y"), RequestBody.fromString("y")))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void function_is_told_of_an_upload_when_its_key_fits() throws Exception {
        put("out/other", "no");
        put("in/a b.txt", "yes");

        SampleEngine.await("the event", () -> sample.seen("Listen").stream().anyMatch(e -> e.contains("in/a+b.txt")));
        assertThat(sample.seen("Listen")).noneMatch(e -> e.contains("out/other"));
    }

    @Test
    @Clause({"SEA-CCTV-5", "SCH-19"})
    void object_goes_at_the_first_midnight_after_its_rules_days_and_not_before() {
        put("short/old.m4s", "x");
        put("long/old.m4s", "x");

        clock.by = Duration.ofDays(27);
        engine.sweep();
        assertThat(engine.objects().list(BUCKET, "short/old")).hasSize(1);

        clock.by = Duration.ofDays(29);
        engine.sweep();
        assertThat(engine.objects().list(BUCKET, "short/old")).isEmpty();
        assertThat(engine.objects().list(BUCKET, "long/old")).hasSize(1);

        clock.by = Duration.ofDays(91);
        engine.sweep();
        clock.by = Duration.ZERO;
        assertThat(engine.objects().list(BUCKET, "long/old")).isEmpty();
    }

    private void put(String key, String text) {
        try (S3Client s3 = s3(variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"))) {
            s3.putObject(r -> r.bucket(BUCKET).key(key), RequestBody.fromString(text));
        }
    }

    private S3Client s3(String accessKey, String secretKey) {
        return S3Client.builder()
                .endpointOverride(URI.create(variable("AWS_ENDPOINT_URL_S3")))
                .region(Region.of(variable("AWS_REGION")))
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .build();
    }

    private URI presigned(String key, Duration validity) throws Exception {
        AwsBasicCredentials credentials =
                AwsBasicCredentials.create(variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"));
        try (S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(URI.create(variable("AWS_ENDPOINT_URL_S3")))
                .region(Region.of(variable("AWS_REGION")))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .build()) {
            return presigner
                    .presignGetObject(r -> r.signatureDuration(validity)
                            .getObjectRequest(g -> g.bucket(BUCKET).key(key)))
                    .url()
                    .toURI();
        }
    }

    private String variable(String name) {
        return engine.environment().getOrDefault(name, "");
    }

    private HttpResponse<String> get(URI address, String header, String value)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address).header(header, value).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
