package casement.acceptance.api;

import casement.local.Engine;
import casement.local.signin.Person;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Calls the API of a running engine as one of its people, or as nobody. */
final class Caller {
    private static final int TRIES_WHILE_STARTING = 60;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Person, String> tokens = new HashMap<>();
    private final Engine engine;

    Caller(Engine engine) {
        this.engine = engine;
    }

    /** @param target path and query, encoded */
    record Sent(Optional<Person> as, String method, String target, Map<String, String> headers, byte[] body) {
        static Sent of(Optional<Person> as, String method, String target, String body) {
            return new Sent(
                    as,
                    method,
                    target,
                    Map.of("content-type", "application/json"),
                    body.getBytes(StandardCharsets.UTF_8));
        }

        Sent with(Map<String, String> otherHeaders) {
            return new Sent(as, method, target, otherHeaders, body);
        }
    }

    /** A room that is just starting answers 503 for a moment. */
    HttpResponse<String> call(Sent sent) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(engine.apiUri().resolve(sent.target()))
                .timeout(LONGEST)
                .method(sent.method(), HttpRequest.BodyPublishers.ofByteArray(sent.body()));
        sent.headers().forEach(request::setHeader);
        sent.as()
                .ifPresent(person ->
                        request.setHeader("authorization", "Bearer " + tokens.computeIfAbsent(person, engine::token)));
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (int tries = 1; answer.statusCode() == 503 && tries < TRIES_WHILE_STARTING; tries++) {
            Thread.sleep(500);
            answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }
}
