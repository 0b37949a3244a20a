package casement.bodytypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.vehicle.BodyType;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Against answers in the form that DetectLabels gives, by a server of our own. */
class RekognitionBodyTypesTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7};

    private final List<String> asked = new ArrayList<>();
    private String answer = "";
    private int status = 200;
    private HttpServer server;
    private RekognitionBodyTypes bodyTypes;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("X-Amz-Target") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        bodyTypes = new RekognitionBodyTypes(new SignedCalls(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"),
                "rekognition",
                "us-west-2",
                StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")),
                UrlConnectionHttpClient.create()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answers(String file) throws IOException {
        try (InputStream in = RekognitionBodyTypesTest.class.getResourceAsStream("/answers/" + file)) {
            answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tells_the_surest_body_type() throws IOException {
        answers("pickup.json");
        assertThat(bodyTypes.of(JPEG::clone)).contains(BodyType.PICKUP);
    }

    @Test
    void sends_the_picture_itself_and_asks_for_body_types_alone() throws IOException {
        answers("pickup.json");
        bodyTypes.of(JPEG::clone);
        assertThat(asked)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("RekognitionService.DetectLabels AWS4-HMAC-SHA256 Credential=key/")
                        .contains("/us-west-2/rekognition/aws4_request")
                        .contains(Base64.getEncoder().encodeToString(JPEG))
                        .contains("\"LabelInclusionFilters\":[\"Sedan\",")
                        .doesNotContain("S3Object", "Person", "Face", "IMAGE_PROPERTIES"));
    }

    @Test
    void tells_nothing_when_no_label_is_one_or_none_is_sure() throws IOException {
        answers("street.json");
        assertThat(bodyTypes.of(JPEG::clone)).isEmpty();
        answers("unsure.json");
        assertThat(bodyTypes.of(JPEG::clone)).isEmpty();
        answer = "{\"Labels\": []}";
        assertThat(bodyTypes.of(JPEG::clone)).isEmpty();
    }

    @Test
    void tells_nothing_of_a_picture_that_is_of_no_use_there() {
        status = 400;
        answer = "{\"__type\": \"InvalidParameterException\", \"Message\": \"too small\"}";
        assertThat(bodyTypes.of(JPEG::clone)).isEmpty();
    }

    @Test
    void is_unavailable_when_it_is_refused_or_throttled() {
        status = 400;
        for (String type : List.of("ThrottlingException", "AccessDeniedException")) {
            answer = "{\"__type\": \"" + type + "\", \"Message\": \"no\"}";
            assertThatThrownBy(() -> bodyTypes.of(JPEG::clone)).isInstanceOf(Fault.Unavailable.class);
        }
    }
}
