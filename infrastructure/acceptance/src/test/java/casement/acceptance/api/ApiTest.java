package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.acceptance.whole.Running;
import casement.auditverifier.VerifyAudit;
import casement.conformance.Clause;
import casement.json.Json;
import casement.local.run.CameraSource;
import casement.local.signin.Person;
import casement.merkle.VerifierKey;
import casement.testkit.WitnessServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The API as its document describes it, tried on the running system: the document is all that these tests know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiTest {
    private static final int TRIALS = Integer.getInteger("casement.fuzz.trials", 500);
    /** One or several, separated by commas. */
    private static final String SEEDS = System.getProperty("casement.fuzz.seed", "1");

    private static final String VIEW =
            "{\"camera\":\"test-scene\",\"purpose\":{\"code\":\"911-call\",\"number\":\"26-001234\"}}";

    /** What the examples were answered, for who writes new ones. */
    private static final Path ANSWERS = Path.of("target/examples.json");

    private final List<WitnessServer> witnesses = new ArrayList<>();
    private Running running;
    private Caller caller;
    private JsonNode document;
    private Map<String, JsonNode> answers = Map.of();

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        witnesses.add(new WitnessServer("witness.example/w1", Clock.systemUTC()));
        witnesses.add(new WitnessServer("witness.example/w2", Clock.systemUTC()));
        running = Running.startWith(
                Map.of("DispatchHosts", "cad.example.org", "AuditWitnesses", asSetting(witnesses)),
                folder,
                new CameraSource.Wish("scene", Optional.empty(), Optional.empty()));
        caller = new Caller(running.engine());
        VerifierKey log = VerifierKey.parse(logKey());
        witnesses.forEach(witness -> witness.knows(log));
        ExampleLists.on(running.engine());
        ExampleReviews.on(running.engine());
        document =
                Json.read(call("GET", "/v1/openapi.json", "", Optional.empty()).body(), JsonNode.class);
    }

    @AfterAll
    void close() {
        if (running != null) {
            running.close();
        }
        witnesses.forEach(WitnessServer::close);
    }

    private String logKey() throws Exception {
        return call("GET", "/v1/public/log/key", "", Optional.empty()).body().strip();
    }

    private static String asSetting(List<WitnessServer> witnesses) {
        return witnesses.stream()
                .map(witness -> witness.address() + " " + witness.key())
                .collect(Collectors.joining(","));
    }

    @Test
    @Order(1)
    void every_example_of_the_document_works_as_it_stands() throws Exception {
        answers = new ExamplesRun(document, caller).run();
        Files.writeString(
                ANSWERS, Json.lenient().writerWithDefaultPrettyPrinter().writeValueAsString(answers));
        assertThat(answers).hasSameSizeAs(Described.all(document));
    }

    @Test
    @Order(2)
    void a_repeated_call_is_done_once() throws Exception {
        Map<String, String> headers = Map.of(
                "content-type",
                "application/json",
                "idempotency-key",
                UUID.randomUUID().toString());
        Caller.Sent start = Caller.Sent.of(Optional.of(Person.ANALYST), "POST", "/v1/views", VIEW)
                .with(headers);
        HttpResponse<String> first = caller.call(start);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(caller.call(start).body()).isEqualTo(first.body());
        Caller.Sent other = Caller.Sent.of(
                        Optional.of(Person.ANALYST), "POST", "/v1/views", VIEW.replace("1234", "1235"))
                .with(headers);
        assertThat(caller.call(other).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(3)
    @Clause({"SEA-RTCC-5", "SEA-CCTV-15"})
    void nothing_breaks_and_nothing_is_revealed_whatever_is_sent() throws Exception {
        for (String seed : SEEDS.split(",", -1)) {
            JsonNode view = Json.read(
                    call("POST", "/v1/views", VIEW, Optional.of(Person.ANALYST)).body(), JsonNode.class);
            System.out.println("API fuzzer: seed " + seed + ", " + TRIALS
                    + " trials (others with -Dcasement.fuzz.seed and -Dcasement.fuzz.trials)");
            Map<Integer, Integer> statuses =
                    new Fuzzer(document, caller, answers, view.path("id").asText(), Long.parseLong(seed)).run(TRIALS);
            System.out.println("API fuzzer: answers by status " + statuses);
            assertThat(statuses.keySet()).as("seed " + seed).contains(400, 401, 403);
        }
    }

    @Test
    @Order(2)
    void every_list_goes_on_where_its_page_ends() throws Exception {
        for (Described list : Described.all(document)) {
            if (list.parameters("query").containsKey("cursor")) {
                assertThat(new PageWalk(caller, list, answers).items())
                        .as(list.id())
                        .isNotEmpty()
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    @Order(4)
    void what_is_no_operation_is_refused_as_everything_is() throws Exception {
        for (String path : List.of("/v1/nothing", "/v1/cameras/x/y/z", "/v1")) {
            HttpResponse<String> answer = call("GET", path, "", Optional.empty());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        }
    }

    /**
     * 300 pairs of refusals. That a random answer about recordings is slower than one about none has a share of 0.5, with
     * a standard deviation of 0.024, when both take the same time; beyond 0.5 ± 0.1 it comes by chance less than once in
     * 30,000 runs. How small a difference would be beyond that is tried on the very samples.
     */
    @Test
    @Order(5)
    @Clause("SJ-ALPR-26")
    void the_unentitled_get_the_same_answer_in_the_same_time_whether_data_exists_or_not() throws Exception {
        awaitRecordings();
        long seed = Long.parseLong(SEEDS.split(",", -1)[0]);
        SameTime same = new SameTime(caller, seed);
        assertThat(same.told("test-scene")).isEqualTo(same.told("no-such-camera"));
        SameTime.Samples taken = same.take(300, "test-scene", "no-such-camera");
        Superiority slower = Superiority.of(taken.there(), taken.absent());
        long median = Superiority.median(taken.absent());
        long[] muchSlower = Superiority.shifted(taken.there(), median / 4);
        Superiority seen = Superiority.of(muchSlower, taken.absent());
        System.out.printf(
                "same answer: 300 pairs, seed %d, medians %.2f and %.2f ms, slower share %.3f (z %.1f);"
                        + " a quarter slower would be %.3f%n",
                seed,
                Superiority.median(taken.there()) / 1e6,
                median / 1e6,
                slower.share(),
                slower.standardised(),
                seen.share());
        assertThat(slower.share()).isBetween(0.4, 0.6);
        assertThat(seen.share()).as("the test would see a quarter").isGreaterThan(0.6);
    }

    @Test
    @Order(6)
    @Clause({"SEA-RTCC-6", "CA-SB34-6", "SJ-ALPR-21", "SJ-ALPR-24"})
    void the_log_of_all_that_was_asked_holds_for_who_checks_a_copy_of_it(@TempDir Path folder) throws Exception {
        JsonNode view = Json.read(
                call("POST", "/v1/views", VIEW, Optional.of(Person.ANALYST)).body(), JsonNode.class);
        String asked = view.path("auditId").asText();
        awaitProof(asked);

        LogCopy.make(running.engine(), folder);

        List<String> options = new ArrayList<>(List.of("--key", logKey()));
        witnesses.forEach(
                witness -> options.addAll(List.of("--witness", witness.key().text())));
        options.add(folder.toString());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(VerifyAudit.run(options, out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(VerifyAudit.HOLDS);
        try (Stream<Path> files = Files.walk(folder.resolve("entries"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .anySatisfy(file -> assertThat(file).content().contains("\"value\":\"" + asked + "\""));
        }
    }

    /** It is sealed within a minute. */
    private void awaitProof(String entry) throws Exception {
        for (int tries = 0; tries < 120; tries++) {
            String target = "/v1/audit-entries/" + entry + "/proof";
            if (call("GET", target, "", Optional.of(Person.AUDITOR)).statusCode() == 200) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError(entry + " is not sealed");
    }

    private void awaitRecordings() throws Exception {
        Instant until = Instant.now();
        for (int tries = 0; tries < 90; tries++) {
            String body = String.format(
                    "{\"camera\":\"test-scene\",\"from\":\"%s\",\"until\":\"%s\","
                            + "\"purpose\":{\"code\":\"investigation\",\"number\":\"26-001234\"}}",
                    until.minusSeconds(300), Instant.now());
            JsonNode started = Json.read(
                    call("POST", "/v1/views", body, Optional.of(Person.ANALYST)).body(), JsonNode.class);
            String playlist = started.path("playlist").asText();
            if (call("GET", playlist, "", Optional.of(Person.ANALYST)).body().contains("#EXTINF")) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("nothing is recorded");
    }

    private HttpResponse<String> call(String method, String target, String body, Optional<Person> as) throws Exception {
        return caller.call(Caller.Sent.of(as, method, target, body));
    }
}
