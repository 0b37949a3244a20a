package casement.kinesisvideo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;
import software.amazon.awssdk.services.kinesisvideo.model.KinesisVideoException;
import software.amazon.awssdk.services.kinesisvideomedia.model.ConnectionLimitExceededException;
import software.amazon.awssdk.services.kinesisvideomedia.model.StartSelectorType;

/** Who is let in, how many at a time, and what is not understood. */
class AccessTest {
    @TempDir
    Path data;

    private KinesisVideoServer server;
    private URI endpoint;

    @BeforeEach
    void start() throws Exception {
        server = KinesisVideoServer.in(data).start();
        endpoint = server.endpoint();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void refuses_a_wrong_secret_an_unknown_key_and_another_region() {
        refused("local", "wrong", Region.US_WEST_2, "InvalidSignatureException");
        refused("stranger", "local-secret", Region.US_WEST_2, "UnrecognizedClientException");
        refused("local", "local-secret", Region.EU_CENTRAL_1, "InvalidSignatureException");
    }

    @Test
    void refuses_what_is_not_signed() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/listStreams", "/putMedia", "/getMedia")) {
                HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(403);
                assertThat(response.headers().firstValue("x-amzn-ErrorType"))
                        .hasValue("MissingAuthenticationTokenException");
                assertThat(response.body()).contains("\"Message\"");
            }
        }
    }

    @Test
    void answers_the_next_request_on_a_connection_whose_last_was_refused_unread() throws Exception {
        String unsigned = "POST /putMedia HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}";
        assertThat(answer(unsigned + unsigned).split("HTTP/1.1 403", -1)).hasSize(3);
    }

    @Test
    void refuses_a_producer_whose_headers_were_changed_after_signing() throws Exception {
        try (var control = Aws.control(endpoint)) {
            control.createStream(r -> r.streamName("other"));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/putMedia"))
                    .header("x-amzn-stream-name", "other")
                    .header("x-amz-date", "20261122T000000Z")
                    .header(
                            "authorization",
                            "AWS4-HMAC-SHA256 Credential=local/20261122/us-west-2/kinesisvideo/aws4_request,"
                                    + " SignedHeaders=host;x-amz-date, Signature=00")
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void lets_three_consumers_follow_a_stream_and_no_fourth() throws Exception {
        try (var control = Aws.control(endpoint)) {
            control.createStream(r -> r.streamName("gate").dataRetentionInHours(1));
        }
        List<InputStream> open = new ArrayList<>();
        try (Producer producer = Producer.relative(endpoint, "gate");
                var media = Aws.media(endpoint)) {
            producer.send(Media.header(), Media.tagged(0));
            producer.await("PERSISTED");
            for (int i = 0; i < 3; i++) {
                open.add(media.getMedia(
                        r -> r.streamName("gate").startSelector(s -> s.startSelectorType(StartSelectorType.EARLIEST))));
            }
            assertThatThrownBy(() -> media.getMedia(
                            r -> r.streamName("gate").startSelector(s -> s.startSelectorType(StartSelectorType.NOW))))
                    .isInstanceOf(ConnectionLimitExceededException.class);
        }
        for (InputStream in : open) {
            in.close();
        }
    }

    @Test
    void answers_several_requests_on_one_connection() throws Exception {
        String request = "POST /listStreams HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}";
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write((request + request).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answers.split("HTTP/1.1 403", -1)).hasSize(3);
        }
    }

    @Test
    void refuses_what_is_too_large_or_no_http() throws Exception {
        assertThat(answer("GET /listStreams HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 404");
        assertThat(answer("hello\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(answer("POST / HTTP/1.1\r\nx: " + "y".repeat(70_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(answer("POST /listStreams HTTP/1.1\r\ncontent-length: 2000000\r\n\r\n" + "z".repeat(2_000_000)))
                .startsWith("HTTP/1.1 413");
        assertThat(answer("POST /listStreams HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    private String answer(String request) throws Exception {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private void refused(String accessKey, String secretKey, Region region, String error) {
        try (KinesisVideoClient client = KinesisVideoClient.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            assertThatThrownBy(client::listStreams)
                    .isInstanceOfSatisfying(
                            KinesisVideoException.class,
                            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo(error));
        }
    }
}
