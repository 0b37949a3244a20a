package casement.local.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls in AWS's JSON protocol, to services on this machine that check no signature. */
public final class AwsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final String service;
    private final String prefix;

    /** @param prefix of the operation in the {@code X-Amz-Target} header */
    AwsJson(URI endpoint, String service, String prefix) {
        this.endpoint = endpoint;
        this.service = service;
        this.prefix = prefix;
    }

    /** The service refused. */
    public static final class Refused extends RuntimeException {
        private final String type;

        Refused(String type, String message) {
            super(type + ": " + message);
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    /**
     * @throws Refused when the service says no
     * @throws UncheckedIOException when it does not answer
     */
    JsonNode call(String operation, JsonNode request) {
        HttpRequest post = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", prefix + "." + operation)
                .header("X-Amz-Date", "20260101T000000Z")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=engine/20260101/us-west-2/" + service
                                + "/aws4_request, SignedHeaders=host;x-amz-date;x-amz-target, Signature=0")
                .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode answer =
                    response.body().length == 0 ? MissingNode.getInstance() : MAPPER.readTree(response.body());
            if (response.statusCode() / 100 != 2) {
                throw refused(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(service + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    private static Refused refused(JsonNode answer) {
        String type = answer.path("__type").asText("");
        @Nullable
        String message = answer.path("message").asText(answer.path("Message").asText(""));
        return new Refused(type.substring(type.lastIndexOf('#') + 1), message);
    }
}
