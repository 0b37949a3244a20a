package casement.hotlist.hits;

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
import casement.domain.hit.HitId;
import casement.domain.hit.Hits;
import casement.domain.hit.OrderWatch;
import casement.domain.hit.Raised;
import casement.domain.hotlist.HotListMatch;
import casement.domain.message.Message;
import casement.domain.message.Messages;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadPictures;
import casement.domain.policy.PackChanges;
import casement.hotlist.alerts.AcknowledgeAlertHandler;
import casement.hotlist.alerts.EscalateAlertHandler;
import casement.json.Json;
import casement.lambda.HttpHandler;
import casement.testkit.Examples;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.Matches;
import casement.testkit.Plates;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCallCounts;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryHits;
import casement.testkit.memory.MemoryMessages;
import casement.testkit.memory.MemoryOrderWatch;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryReadPictures;
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
    private static final String LIST = "GET /v1/hits";
    private static final String SHOW = "GET /v1/hits/{hit}";

    private final TestIssuer issuer = new TestIssuer();
    private final Clock clock = Clock.systemUTC();
    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryHits hits = new MemoryHits(Examples.retention(28), clock);
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
        context.registerSingleton(Hits.class, hits);
        context.registerSingleton(ReadPictures.class, new MemoryReadPictures());
        context.registerSingleton(Messages.class, messages);
        context.registerSingleton(OrderWatch.class, new MemoryOrderWatch());
        context.registerSingleton(CallCounts.class, new MemoryCallCounts());
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.start();
        cameras.add(camera);
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    private HitId raised() {
        PlateRead read = Plates.read(AlprCamera.of(camera).orElseThrow(), Plates.fresh(), Instant.now());
        HotListMatch match = Matches.stolen(read);
        HitId id = hits.telling(read, match);
        hits.raise(Raised.of(id, read, match, Matches.limits(), Instant.now()));
        return id;
    }

    private JsonNode asked(
            HttpHandler handler, String route, Map<String, String> path, Map<String, String> query, String body)
            throws IOException {
        String token = issuer.token("Anna", Instant.now(), Role.RTCC_ANALYST);
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        Training course = new Training("alpr-operation", "2026.1", today.minusDays(9), today.plusDays(9));
        issuer.directory().change("subject-of-Anna", anna -> anna.with(course));
        String event = HttpEvents.event(route, path, query, token, body);
        return Handlers.answer(handler, event);
    }

    private static JsonNode good(JsonNode answer) {
        assertThat(answer.path("statusCode").asInt()).as(answer.toString()).isEqualTo(200);
        return Json.read(answer.path("body").asText(), JsonNode.class);
    }

    private static int status(JsonNode answer) {
        return answer.path("statusCode").asInt();
    }

    @Test
    @Clause({"SJ-ALPR-8", "SJ-ALPR-9"})
    void leads_from_the_list_through_the_picture_to_an_order() throws IOException {
        HitId id = raised();
        Map<String, String> path = Map.of("hit", id.value());
        JsonNode shown = good(asked(new ShowHitHandler(context), SHOW, path, Map.of(), ""));
        assertThat(shown.at("/hit/notice/clause").asText()).isEqualTo("SJ-ALPR-9");
        String picture = shown.at("/picture/digest").asText();
        JsonNode seen = good(asked(
                new CheckHitHandler(context),
                "POST /v1/hits/{hit}/eye-checks",
                path,
                Map.of(),
                "{\"picture\":\"%s\",\"samePlate\":true,\"sameState\":true,\"sameVehicle\":true,\"revision\":0}"
                        .formatted(picture)));
        assertThat(seen.path("state").asText()).isEqualTo("seen");
        String order = "POST /v1/hits/{hit}/orders";
        JsonNode refused = asked(new OrderFieldHandler(context), order, path, Map.of(), "{\"revision\":1}");
        assertThat(status(refused)).isEqualTo(403);
        assertThat(refused.path("body").asText()).contains("SJ-ALPR-9");
        JsonNode verified = good(asked(
                new ConfirmHitHandler(context),
                "POST /v1/hits/{hit}/confirmations",
                path,
                Map.of(),
                "{\"reference\":\"CLETS 17\",\"revision\":1}"));
        assertThat(verified.path("state").asText()).isEqualTo("verified");
        assertThat(verified.has("notice")).isFalse();
        assertThat(good(asked(new OrderFieldHandler(context), order, path, Map.of(), "{\"revision\":2}"))
                        .path("state")
                        .asText())
                .isEqualTo("ordered");
        String acknowledging = "POST /v1/hits/{hit}/acknowledgements";
        assertThat(status(
                        asked(new AcknowledgeAlertHandler(context), acknowledging, path, Map.of(), "{\"revision\":2}")))
                .isEqualTo(409);
        assertThat(status(asked(new AcknowledgeAlertHandler(context), acknowledging, path, Map.of(), "{}")))
                .isEqualTo(400);
        good(asked(new AcknowledgeAlertHandler(context), acknowledging, path, Map.of(), "{\"revision\":3}"));
        JsonNode told = good(asked(new ShowHitHandler(context), SHOW, path, Map.of(), ""))
                .at("/hit/verification/orders/0");
        assertThat(told.path("revision").asInt()).isEqualTo(3);
        assertThat(told.path("stands").asBoolean()).isTrue();
        assertThat(told.path("acknowledgements")).hasSize(1);
    }

    @Test
    void looks_at_an_order_when_its_time_is_over() throws IOException {
        assertThat(Handlers.answer(new EscalateAlertHandler(context), Handlers.envelope("EscalateAlert"))
                        .path("batchItemFailures"))
                .isEmpty();
        assertThat(audit.written().getLast().action()).isEqualTo("EscalateAlert");
    }

    @Test
    void lists_hits_page_by_page() throws IOException {
        for (int n = 0; n < 5; n++) {
            raised();
        }
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, String> query = cursor.isEmpty()
                    ? Map.of("limit", "2", "state", "unverified")
                    : Map.of("limit", "2", "state", "unverified", "cursor", cursor);
            JsonNode page = good(asked(new ListHitsHandler(context), LIST, Map.of(), query, ""));
            page.path("hits").forEach(hit -> ids.add(hit.path("hitId").asText()));
            cursor = page.path("next").asText();
        } while (!cursor.isEmpty());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @Test
    void tells_what_is_wrong_with_a_question() throws IOException {
        for (Map<String, String> wrong : List.of(
                Map.of("state", "open"),
                Map.of("list", "No List"),
                Map.of("camera", "x"),
                Map.of("from", "yesterday"),
                Map.of("from", "2026-11-20T12:00:00Z", "until", "2026-11-20T11:00:00Z"),
                Map.of("from", "2020-11-20T12:00:00Z"),
                Map.of("overdue", "maybe"),
                Map.of("limit", "501"),
                Map.of("cursor", "made-up"))) {
            assertThat(status(asked(new ListHitsHandler(context), LIST, Map.of(), wrong, "")))
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        Map<String, String> bad = Map.of("hit", "../x");
        assertThat(status(asked(new ShowHitHandler(context), SHOW, bad, Map.of(), "")))
                .isEqualTo(400);
        Map<String, String> unknown = Map.of("hit", "0".repeat(32));
        assertThat(status(asked(new ShowHitHandler(context), SHOW, unknown, Map.of(), "")))
                .isEqualTo(404);
        assertThat(status(asked(
                        new CloseHitHandler(context),
                        "POST /v1/hits/{hit}/dispositions",
                        unknown,
                        Map.of(),
                        "{\"ending\":\"other\",\"revision\":0}")))
                .isEqualTo(400);
    }

    @Test
    void announces_each_hit_and_no_plate() throws IOException {
        Handlers.call(new AnnounceHitHandler(context), Handlers.envelope("AnnounceHit"));
        assertThat(messages.published()).hasSize(1).allMatch(Message.HitRaised.class::isInstance);
        assertThat(messages.published().toString()).doesNotContain("7ABC123");
    }
}
