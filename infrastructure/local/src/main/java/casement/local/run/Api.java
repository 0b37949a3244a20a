package casement.local.run;

import casement.json.Json;
import casement.local.Engine;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Casement's REST API, called as one of the people who can sign in here. */
public final class Api {
    private static final int TRIES_WHILE_STARTING = 60;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Engine engine;

    public Api(Engine engine) {
        this.engine = engine;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status / 100 == 2;
        }

        /** What the problem document says. */
        String problem() {
            return "status " + status + ": "
                    + body.path("detail").asText(body.path("title").asText(""));
        }

        Answer orThrow(String doing) {
            if (!isGood()) {
                throw new IllegalStateException(doing + " failed, " + problem());
            }
            return this;
        }
    }

    public Answer get(Person as, String path) throws IOException, InterruptedException {
        return send(as, request(path).GET());
    }

    public Answer post(Person as, String path, Object body) throws IOException, InterruptedException {
        return send(as, request(path).POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    /** Sends a file of comma-separated values. */
    Answer postCsv(Person as, String path, String csv) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).setHeader("Content-Type", "text/csv");
        return send(as, request.POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(engine.apiUri().resolve(path))
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "application/json");
    }

    /** A function whose room is just starting answers 503 for a moment. */
    private Answer send(Person as, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest signed =
                request.setHeader("Authorization", "Bearer " + engine.token(as)).build();
        HttpResponse<String> response = http.send(signed, HttpResponse.BodyHandlers.ofString());
        for (int tries = 1; response.statusCode() == 503 && tries < TRIES_WHILE_STARTING; tries++) {
            Thread.sleep(500);
            response = http.send(signed, HttpResponse.BodyHandlers.ofString());
        }
        JsonNode body = response.body().startsWith("{")
                ? Json.read(response.body(), JsonNode.class)
                : MissingNode.getInstance();
        return new Answer(response.statusCode(), body);
    }
}
