package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.acceptance.whole.Running;
import casement.conformance.Clause;
import casement.json.Json;
import casement.local.run.CameraSource;
import casement.local.signin.Person;
import casement.local.template.Trigger;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What cameras see becomes reads and sightings that can be searched for: an ALPR camera's plates, a street camera's vehicles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("casement.testkit.SharedData#isThere")
class SeeingTest {
    private static final int MOST_SECONDS = 240;
    private static final int KILLS = 6;
    private static final long SEED = 20_261_122;
    private static final String WHY =
            "\"purpose\":{\"code\":\"investigation\",\"number\":\"2026-000123\",\"offence\":\"felony\"}";

    private final Instant begun = Instant.now();
    private final List<String> segments = new CopyOnWriteArrayList<>();
    private Running running;
    private JsonNode report;
    private Caller caller;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        running = Running.start(
                folder, true, wish("video/license_plate.mp4", "alpr"), wish("video/ahmetozlu.mp4", "cctv"));
        caller = new Caller(running.engine());
        running.engine().watch(this::remember);
        report = killReaders();
    }

    private void remember(String event) {
        JsonNode told = Json.read(event, JsonNode.class);
        boolean isSegment = told.path("detail-type").asText().equals("SegmentStored.v1");
        if (isSegment && told.at("/detail/cameraClass").asText().equals("alpr")) {
            segments.add(event);
        }
    }

    /** While they look at what the cameras sent. */
    private JsonNode killReaders() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            TimeUnit.SECONDS.sleep(random.nextInt(4, 9));
            running.engine().kill(kill % 2 == 0 ? "plates" : "sightings");
        }
        return running.untilDone();
    }

    private static CameraSource.Wish wish(String file, String cameraClass) {
        return new CameraSource.Wish(SharedData.file(file).toString(), Optional.of(cameraClass), Optional.empty());
    }

    @AfterAll
    void close() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    @Clause("SJ-ALPR-15")
    void finds_the_plate_that_passed_an_alpr_camera_once_with_its_picture() throws Exception {
        String question = "{\"plate\":\"LS15EBC\",\"alike\":true," + span() + "," + WHY + "}";
        JsonNode found = until("/v1/reads/searches", question, "reads");
        assertThat(found.path("reads")).hasSize(1);
        JsonNode read = found.path("reads").get(0);
        assertThat(read.path("plate").asText()).isEqualTo("LS15EBC");
        assertThat(read.path("source").asText()).isEqualTo("casement");
        JsonNode picture = call("/v1/reads/" + read.path("readId").asText() + "/picture", "{" + WHY + "}");
        assertThat(fetch(URI.create(picture.path("address").asText()))).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    @Clause("SEA-CCTV-6")
    void finds_when_a_vehicle_was_in_view_of_a_street_camera() throws Exception {
        String question =
                "{\"kinds\":[\"vehicle\"],\"cameras\":[\"" + camera("cctv") + "\"]," + span() + "," + WHY + "}";
        JsonNode found = until("/v1/sightings/searches", question, "sightings");
        assertThat(found.path("sightings"))
                .isNotEmpty()
                .allSatisfy(
                        sighting -> assertThat(sighting.path("kind").asText()).isEqualTo("vehicle"));
    }

    @Test
    @Clause("SEA-CCTV-8")
    void answers_no_plate_question_of_a_street_camera() throws Exception {
        String question = "{\"plate\":\"LS15EBC\",\"cameras\":[\"" + camera("cctv") + "\"]," + span() + "," + WHY + "}";
        HttpResponse<String> answer = ask("/v1/reads/searches", question);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SEA-CCTV-8");
    }

    @Test
    void gives_no_segment_up_though_the_readers_die() {
        assertThat(segments).isNotEmpty();
        assertThat(report.path("deadLetters").properties()).isEmpty();
        assertThat(report.path("lostAnything").asBoolean(true)).isFalse();
    }

    @Test
    void is_as_after_once_when_the_same_segments_are_announced_again() throws Exception {
        String question = "{\"cameras\":[\"" + camera("alpr") + "\"]," + span() + "," + WHY + "}";
        JsonNode once = until("/v1/reads/searches", question, "reads").path("reads");
        segments.forEach(event -> running.engine().queues().send(plateQueue(), event));
        for (int quiet = 0; quiet < 4; ) {
            Thread.sleep(500);
            quiet = running.engine().isQuiet() ? quiet + 1 : 0;
        }
        assertThat(call("/v1/reads/searches", question).path("reads")).isEqualTo(once);
    }

    private String plateQueue() {
        return running.engine().template().functions().stream()
                .filter(function -> function.id().equals("ReadPlates"))
                .flatMap(function -> function.triggers().stream())
                .flatMap(trigger -> trigger instanceof Trigger.FromQueue queue ? Stream.of(queue) : Stream.of())
                .map(queue -> queue.queueArn().substring(queue.queueArn().lastIndexOf(':') + 1))
                .findFirst()
                .orElseThrow();
    }

    private String span() {
        return "\"from\":\"" + begun.minusSeconds(600) + "\",\"until\":\"" + begun.plusSeconds(3600) + "\"";
    }

    private String camera(String cameraClass) throws Exception {
        HttpResponse<String> listed =
                caller.call(Caller.Sent.of(Optional.of(Person.ANALYST), "GET", "/v1/cameras", ""));
        for (JsonNode one : Json.read(listed.body(), JsonNode.class).path("cameras")) {
            if (one.at("/camera/cameraClass").asText().equals(cameraClass)) {
                return one.at("/camera/id").asText();
            }
        }
        throw new AssertionError("no camera of class " + cameraClass);
    }

    private JsonNode until(String target, String question, String list) throws Exception {
        Predicate<JsonNode> isThere = answer -> !answer.path(list).isEmpty();
        JsonNode answer = call(target, question);
        for (int waited = 0; waited < MOST_SECONDS && !isThere.test(answer); waited += 2) {
            Thread.sleep(2_000);
            answer = call(target, question);
        }
        return answer;
    }

    private JsonNode call(String target, String body) throws Exception {
        HttpResponse<String> answer = ask(target, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer.body(), JsonNode.class);
    }

    private HttpResponse<String> ask(String target, String body) throws Exception {
        return caller.call(Caller.Sent.of(Optional.of(Person.ANALYST), "POST", target, body));
    }

    private static byte[] fetch(URI address) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
