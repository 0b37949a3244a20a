package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.access.Training;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.call.CallCounts;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.investigation.Investigations;
import casement.domain.message.Message;
import casement.domain.message.Messages;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import casement.domain.policy.PackChanges;
import casement.domain.vehicle.Sightings;
import casement.json.Json;
import casement.lambda.HttpHandler;
import casement.testkit.Examples;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.Plates;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCallCounts;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryInvestigations;
import casement.testkit.memory.MemoryMessages;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryReadPictures;
import casement.testkit.memory.MemoryReads;
import casement.testkit.memory.MemorySightings;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlersTest {
    private static final String SEARCH = "POST /v1/reads/searches";

    private final TestIssuer issuer = new TestIssuer();
    private final Clock clock = Clock.systemUTC();
    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryReads reads = new MemoryReads(Examples.retention(28), clock);
    private final MemoryMessages messages = new MemoryMessages();
    private final Camera camera = Examples.recording(CameraClass.ALPR);
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(AuditEntries.class, audit);
        context.registerSingleton(Cameras.class, cameras);
        context.registerSingleton(Reads.class, reads);
        context.registerSingleton(ReadPictures.class, new MemoryReadPictures());
        context.registerSingleton(Sightings.class, new MemorySightings(Examples.retention(28), clock));
        context.registerSingleton(Messages.class, messages);
        context.registerSingleton(CallCounts.class, new MemoryCallCounts());
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(Investigations.class, new MemoryInvestigations());
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.start();
        cameras.add(camera);
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    private JsonNode asked(HttpHandler handler, String route, Map<String, String> path, String body)
            throws IOException {
        String token = issuer.token("Anna", Instant.now(), Role.RTCC_ANALYST);
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        Training course = new Training("alpr-operation", "2026.1", today.minusDays(9), today.plusDays(9));
        issuer.directory().change("subject-of-Anna", anna -> anna.with(course));
        String event = HttpEvents.event(route, path, Map.of(), token, body);
        return Handlers.answer(handler, event);
    }

    private static String body(String more) {
        Instant now = Instant.now();
        return "{%s\"from\":\"%s\",\"until\":\"%s\",\"purpose\":{\"code\":\"missing-person\",\"number\":\"2026-000123\"}}"
                .formatted(more, now.minusSeconds(3600), now.plusSeconds(60));
    }

    @Test
    @Clause("SJ-ALPR-15")
    void leads_through_reads_page_by_page_by_a_cursor_of_this_question() throws IOException {
        for (int n = 0; n < 5; n++) {
            reads.add(Plates.read(AlprCamera.of(camera).orElseThrow(), "8XYZ12" + n, Instant.now()));
        }
        SearchReadsHandler handler = new SearchReadsHandler(context);
        String question = body("\"plate\":\"8XYZ*\",\"limit\":2,");
        JsonNode first = page(asked(handler, SEARCH, Map.of(), question));
        assertThat(first.path("reads")).hasSize(2);
        List<String> ids = new ArrayList<>();
        String cursor = first.path("next").asText();
        first.path("reads").forEach(read -> ids.add(read.path("readId").asText()));
        while (!cursor.isEmpty()) {
            String more = question.replace("\"limit\":2", "\"limit\":2,\"cursor\":\"" + cursor + "\"");
            JsonNode page = page(asked(handler, SEARCH, Map.of(), more));
            page.path("reads").forEach(read -> ids.add(read.path("readId").asText()));
            cursor = page.path("next").asText();
        }
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        String other =
                body("\"plate\":\"8XYZ12*\",\"cursor\":\"" + first.path("next").asText() + "\",");
        assertThat(asked(handler, SEARCH, Map.of(), other).path("statusCode").asInt())
                .isEqualTo(400);
    }

    private static JsonNode page(JsonNode answer) {
        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(200);
        return Json.read(answer.path("body").asText(), JsonNode.class);
    }

    @Test
    void tells_what_is_wrong_without_repeating_a_plate() throws IOException {
        for (String wrong : List.of(
                body(""),
                body("\"plate\":\"*\","),
                body("\"plate\":\"7ABC123\",\"limit\":0,"),
                body("\"plate\":\"7ABC123\",\"cameras\":[null],"),
                body("\"plate\":\"7ABC123\",\"area\":{\"type\":\"Polygon\",\"coordinates\":[[null]]},"),
                body("\"plate\":\"7ABC123\",\"area\":{\"type\":\"Point\",\"coordinates\":[]},"),
                body(
                        "\"plate\":\"7ABC123\",\"area\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6],[7,8]]]},"),
                body("\"plate\":\"7ABC123\",\"cursor\":\"made-up\","),
                "{\"plate\":\"7ABC123\"}",
                "7ABC123")) {
            JsonNode answer = asked(new SearchReadsHandler(context), SEARCH, Map.of(), wrong);
            assertThat(answer.path("statusCode").asInt()).as(wrong).isEqualTo(400);
            assertThat(answer.path("body").asText()).doesNotContain("7ABC123");
        }
    }

    @Test
    @Clause("SEA-CCTV-8")
    void takes_no_plate_where_sightings_are_searched() throws IOException {
        String question = body("\"kinds\":[\"vehicle\"],\"cameras\":[\"" + camera.id() + "\"],\"plate\":\"7ABC123\",");
        JsonNode answer = asked(new SearchSightingsHandler(context), "POST /v1/sightings/searches", Map.of(), question);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.path("body").asText()).contains("plate").doesNotContain("7ABC123");
    }

    @Test
    void knows_no_read_whose_id_is_none() throws IOException {
        String purpose = "{\"purpose\":{\"code\":\"missing-person\",\"number\":\"2026-000123\"}}";
        Map<String, String> bad = Map.of("read", "../x");
        assertThat(asked(new ShowReadPictureHandler(context), "POST /v1/reads/{read}/picture", bad, purpose)
                        .path("statusCode")
                        .asInt())
                .isEqualTo(400);
        Map<String, String> unknown = Map.of("read", "0".repeat(32));
        assertThat(asked(new ShowReadPictureHandler(context), "POST /v1/reads/{read}/picture", unknown, purpose)
                        .path("statusCode")
                        .asInt())
                .isEqualTo(404);
        assertThat(asked(
                                new CorrectReadHandler(context),
                                "POST /v1/reads/{read}/corrections",
                                unknown,
                                "{\"plate\":\"7ABC128\",\"revision\":0}")
                        .path("statusCode")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void announces_each_read_and_no_plate() throws IOException {
        Handlers.call(new AnnounceReadHandler(context), Handlers.envelope("AnnounceRead"));
        assertThat(messages.published()).hasSize(1).allMatch(Message.ReadAdded.class::isInstance);
        assertThat(messages.published().toString()).doesNotContain("7ABC123");
    }
}
