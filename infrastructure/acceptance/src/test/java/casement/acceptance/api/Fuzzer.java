package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Walks the document and sends every operation what it should not get: nothing may break, and nothing may be revealed. */
final class Fuzzer {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW");
    private static final int MOST_SHOWN = 8;
    private static final List<Person> STRANGERS = List.of(Person.OUTSIDER, Person.NEWCOMER);
    private static final List<String> WHAT_NO_REFUSAL_SAYS =
            List.of("Exception", "java.", "casement.access", Nonsense.CANARY, "north-east pole", "Ana Reyes", "eyJ");

    private static final String SCIM = "application/scim+json";
    private static final Pattern CLAUSE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+: ");

    private final List<Described> operations;
    private final JsonNode document;
    private final Caller caller;
    private final AnswerCheck check;
    private final Map<String, JsonNode> answers;
    private final String someonesView;
    private final Random die;
    private final Nonsense nonsense;

    /**
     * @param answers to the document's examples, whose ids are there; none: the ids of the document itself, which are not
     * @param someonesView an open view of {@link Person#ANALYST}'s
     */
    Fuzzer(JsonNode document, Caller caller, Map<String, JsonNode> answers, String someonesView, long seed) {
        this.operations = Described.all(document);
        this.document = document;
        this.caller = caller;
        this.check = new AnswerCheck(document);
        this.answers = answers;
        this.someonesView = someonesView;
        this.die = new Random(seed);
        this.nonsense = new Nonsense(die);
    }

    /** @return how often each status was answered */
    Map<Integer, Integer> run(int trials) throws IOException, InterruptedException {
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        List<AssertionError> broken = new ArrayList<>();
        for (int n = 0; n < trials && broken.size() < MOST_SHOWN; n++) {
            try {
                statuses.merge(tryOne(operations.get(n % operations.size())), 1, Integer::sum);
            } catch (AssertionError found) {
                broken.add(found);
            }
        }
        assertThat(broken).isEmpty();
        return statuses;
    }

    private int tryOne(Described operation) throws IOException, InterruptedException {
        Optional<Person> as = someone(operation);
        String method = die.nextInt(8) == 0 ? one(METHODS) : operation.method();
        ObjectNode example = answers.isEmpty() ? operation.exampleAsItStands() : operation.example(answers);
        Map<String, String> path = new TreeMap<>();
        example.path("parameters")
                .properties()
                .forEach(p -> path.put(p.getKey(), p.getValue().asText()));
        path.replaceAll((name, value) -> name.equals("view") ? someonesView : value);
        if (!path.isEmpty() && die.nextInt(4) == 0) {
            path.replaceAll((name, value) -> nonsense.parameter());
        }
        Map<String, String> query = operation.parameters("query");
        query.replaceAll((name, value) -> die.nextInt(3) == 0 ? nonsense.parameter() : value);
        Caller.Sent sent = new Caller.Sent(
                as,
                method,
                operation.target(path, query),
                headers(operation, as.isEmpty()),
                body(example.path("request")));
        HttpResponse<String> answer = caller.call(sent);
        assertIsGood(operation, sent, answer);
        return answer.statusCode();
    }

    /** Nobody, anybody, and often enough who may do it, so that more than the door is tried. */
    private Optional<Person> someone(Described operation) {
        return switch (die.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1, 2 -> Optional.of(one(Person.ALL));
            default -> operation.as().map(Person::byId);
        };
    }

    private byte[] body(JsonNode example) {
        if (example.isMissingNode()) {
            return die.nextInt(4) == 0 ? nonsense.garbage() : new byte[0];
        }
        return switch (die.nextInt(5)) {
            case 0 -> nonsense.garbage();
            case 1 -> ExamplesRun.body(example).getBytes(StandardCharsets.UTF_8);
            default -> nonsense.spoiled(example);
        };
    }

    private Map<String, String> headers(Described operation, boolean nobody) {
        TreeMap<String, String> headers = new TreeMap<>();
        headers.put(
                "content-type",
                one(List.of(operation.takenMediaType(), "text/plain", "application/xml; charset=utf-16")));
        headers.put("accept", one(List.of("*/*", "application/json", "application/geo+json", "image/png")));
        for (String name : operation.parameters("header").keySet()) {
            if (die.nextInt(2) == 0) {
                headers.put(name, one(List.of("k" + die.nextInt(5), "*", "\"0\"", "x".repeat(2_000), ",,,")));
            }
        }
        if (nobody && die.nextBoolean()) {
            headers.put("authorization", nonsense.token());
        }
        return headers;
    }

    private <T> T one(List<T> of) {
        return of.get(die.nextInt(of.size()));
    }

    private void assertIsGood(Described operation, Caller.Sent sent, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String what = sent.method() + " " + sent.target() + " as " + sent.as().map(Person::id) + " with "
                + start(new String(sent.body(), StandardCharsets.UTF_8)) + " → " + status + ": " + start(answer.body());
        assertThat(status).as(what).isBetween(200, 499);
        boolean mayKnowNothing =
                sent.as().filter(person -> !STRANGERS.contains(person)).isEmpty();
        boolean othersView = sent.target().contains(someonesView)
                && sent.as().filter(Person.ANALYST::equals).isEmpty();
        if (status < 300) {
            assertThat(mayKnowNothing && !operation.isOpen()).as(what).isFalse();
            assertThat(othersView).as(what).isFalse();
            assertThat(!sent.method().equals(operation.method()) || check.takes(operation, sent.body()))
                    .as("taken though it is not what the document says: " + what)
                    .isTrue();
        }
        if (status >= 400) {
            assertIsProblem(what, answer);
        }
        if (sent.method().equals(operation.method())) {
            check.check(operation, answer);
        }
    }

    private void assertIsProblem(String what, HttpResponse<String> answer) {
        assertThat(answer.body()).as(what).doesNotContain(WHAT_NO_REFUSAL_SAYS);
        if (answer.headers().firstValue("content-type").equals(Optional.of(SCIM))) {
            assertIsScimError(what, answer);
            return;
        }
        assertThat(answer.headers().firstValue("content-type")).as(what).contains("application/problem+json");
        JsonNode problem = Json.read(answer.body(), JsonNode.class);
        assertThat(problem.path("status").asInt()).as(what).isEqualTo(answer.statusCode());
        assertThat(problem.path("type").asText()).as(what).startsWith("urn:casement:");
        assertThat(problem.has("clause")).as(what).isEqualTo(answer.statusCode() == 403);
        String type = problem.path("type").asText().substring("urn:casement:".length());
        assertThat(document.at("/components/responses").has(type)).as(what).isTrue();
    }

    private static void assertIsScimError(String what, HttpResponse<String> answer) {
        JsonNode error = Json.read(answer.body(), JsonNode.class);
        assertThat(error.path("status").asText()).as(what).isEqualTo(Integer.toString(answer.statusCode()));
        assertThat(error.at("/schemas/0").asText()).as(what).endsWith(":Error");
        boolean namesClause = CLAUSE.matcher(error.path("detail").asText()).lookingAt();
        assertThat(namesClause).as(what).isEqualTo(answer.statusCode() == 403);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
