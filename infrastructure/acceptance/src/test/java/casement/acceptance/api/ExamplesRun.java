package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the document's own examples, each after those that it builds upon. */
final class ExamplesRun {
    private static final int TRIES_WHILE_NOTHING_IS_THERE = 90;

    private final JsonNode document;
    private final Caller caller;
    private final AnswerCheck check;
    private final Map<String, JsonNode> answers = new HashMap<>();

    ExamplesRun(JsonNode document, Caller caller) {
        this.document = document;
        this.caller = caller;
        this.check = new AnswerCheck(document);
    }

    /** What was answered, by operation. */
    Map<String, JsonNode> run() throws IOException, InterruptedException {
        List<Described> waiting = new ArrayList<>(Described.all(document));
        while (!waiting.isEmpty()) {
            Described next = waiting.stream()
                    .filter(operation -> answers.keySet().containsAll(operation.after()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("examples wait for each other: "
                            + waiting.stream().map(Described::id).toList()));
            waiting.remove(next);
            answers.put(next.id(), run(next));
        }
        return answers;
    }

    /** A body that is no JSON stands in the document as a text. */
    static String body(JsonNode request) {
        return request.isTextual() ? request.textValue() : Json.write(request);
    }

    private JsonNode run(Described operation) throws IOException, InterruptedException {
        ObjectNode example = operation.example(answers);
        TreeMap<String, String> path = new TreeMap<>();
        example.path("parameters")
                .properties()
                .forEach(p -> path.put(p.getKey(), p.getValue().asText()));
        Caller.Sent call = Caller.Sent.of(
                        operation.as().map(Person::byId),
                        operation.method(),
                        operation.target(path, operation.parameters("query")),
                        example.has("request") ? body(example.path("request")) : "")
                .with(headers(operation));
        HttpResponse<String> answer = caller.call(call);
        for (int n = 0; isTooEarly(operation, answer) && n < TRIES_WHILE_NOTHING_IS_THERE; n++) {
            Thread.sleep(1_000);
            answer = caller.call(call);
        }
        assertThat(answer.statusCode())
                .as(operation.id() + ": " + answer.body())
                .isBetween(200, 299);
        return check.check(operation, answer);
    }

    /** What is stored, raised or made meanwhile is not there yet, and examples that follow need it. */
    private boolean isTooEarly(Described operation, HttpResponse<String> answer) {
        return answer.statusCode() == 404
                || answer.statusCode() == 409
                || (answer.statusCode() == 200 && lacksWhatOthersUse(operation, answer.body()));
    }

    private boolean lacksWhatOthersUse(Described operation, String body) {
        List<String> used = Described.all(document).stream()
                .flatMap(other -> other.used(operation.id()).stream())
                .toList();
        return !used.isEmpty()
                && used.stream()
                        .anyMatch(pointer ->
                                Json.read(body, JsonNode.class).at(pointer).isMissingNode());
    }

    private static Map<String, String> headers(Described operation) {
        Map<String, String> headers = operation.headers();
        headers.put("content-type", operation.takenMediaType());
        return headers;
    }
}
