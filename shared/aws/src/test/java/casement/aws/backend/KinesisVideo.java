package casement.aws.backend;

import casement.ebml.Block;
import casement.ebml.MatroskaWriter;
import casement.ebml.Track;
import casement.json.Json;
import casement.kinesisvideo.KinesisVideoServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kinesisvideo.KinesisVideoClient;

/** The Kinesis Video server of this project, and what a gateway does to it. */
public final class KinesisVideo implements AutoCloseable {
    private static final AwsBasicCredentials CREDENTIALS = AwsBasicCredentials.create("test", "test-secret");

    private final KinesisVideoServer server;
    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final KinesisVideoClient control;

    public KinesisVideo(Path data) throws IOException {
        server = KinesisVideoServer.in(data)
                .region(Backend.REGION.id())
                .credentials(CREDENTIALS.accessKeyId(), CREDENTIALS.secretAccessKey())
                .start();
        control = KinesisVideoClient.builder()
                .httpClient(http)
                .region(Backend.REGION)
                .credentialsProvider(StaticCredentialsProvider.create(CREDENTIALS))
                .endpointOverride(server.endpoint())
                .build();
    }

    public KinesisVideoClient control() {
        return control;
    }

    public SdkHttpClient http() {
        return http;
    }

    /** @return the number that the fragment was given */
    public String putFragment(String stream, Instant start, Map<String, String> tags) {
        ByteArrayOutputStream mkv = new ByteArrayOutputStream();
        mkv.writeBytes(MatroskaWriter.header(
                new UUID(1, start.toEpochMilli()), List.of(Track.h264(640, 360, new byte[] {1, 66, 0, 30}))));
        mkv.writeBytes(MatroskaWriter.cluster(
                start.toEpochMilli(),
                List.of(new Block(1, 0, true, new byte[5_000]), new Block(1, 1_000, false, new byte[500]))));
        mkv.writeBytes(MatroskaWriter.tags(tags));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request(stream, mkv.toByteArray()), HttpResponse.BodyHandlers.ofString());
            return numberOf(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String stream, byte[] body) {
        URI address = server.endpoint().resolve("/putMedia");
        SdkHttpRequest unsigned = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(address)
                .putHeader("x-amzn-stream-name", stream)
                .putHeader("x-amzn-fragment-timecode-type", "ABSOLUTE")
                .putHeader("x-amzn-producer-start-timestamp", "1795000000.000")
                .build();
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(r -> r.identity(CREDENTIALS)
                        .request(unsigned)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "kinesisvideo")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, Backend.REGION.id()))
                .request();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        signed.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("host")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    /** Acknowledgements are JSON objects behind each other. */
    private static String numberOf(String acknowledgements) {
        try {
            return Json.lenient().readerFor(JsonNode.class).<JsonNode>readValues(acknowledgements).readAll().stream()
                    .filter(ack -> ack.path("EventType").asText().equals("PERSISTED"))
                    .map(ack -> ack.path("FragmentNumber").asText())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not persisted: " + acknowledgements));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        control.close();
        server.close();
    }
}
