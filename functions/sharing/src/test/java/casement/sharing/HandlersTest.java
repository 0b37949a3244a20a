package casement.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.domain.sharing.Breaches;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.ErrorReports;
import casement.domain.video.Segments;
import casement.json.Json;
import casement.testkit.FaultSwitch;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryPackChanges;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The handlers as AWS runs them, with the example events, wired by the room's own factory, started once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlersTest {
    private final TestIssuer issuer = new TestIssuer();
    private final Stores stores = new Stores();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.registerSingleton(AuditStore.class, stores.audit);
        context.registerSingleton(AuditEntries.class, stores.audit);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(DataRequests.class, stores.requests);
        context.registerSingleton(ErrorReports.class, stores.reports);
        context.registerSingleton(Breaches.class, stores.breaches);
        context.registerSingleton(Cameras.class, stores.cameras);
        context.registerSingleton(Segments.class, stores.recordings);
        context.start();
        stores.record(CameraClass.CCTV, 100);
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    @Clause("SEA-CCTV-11")
    void takes_a_request_from_its_receipt_to_its_answer() {
        JsonNode received =
                body(201, example("ReceiveRequest", Role.RECORDS_OFFICER), new ReceiveRequestHandler(context));
        assertThat(received.get("state").asText()).isEqualTo("to-review");
        String id = received.get("id").asText();
        assertThat(received.get("auditId").asText()).isEqualTo(id);

        JsonNode listed = body(
                200,
                ask("GET /v1/data-requests", Map.of("queue", "staff", "limit", "1"), "", Role.AUDITOR, ""),
                new ListRequestsHandler(context));
        assertThat(listed.get("requests")).hasSize(1);
        JsonNode shown = body(
                200,
                ask("GET /v1/data-requests/{request}", Map.of(), id, Role.COUNSEL, ""),
                new ShowRequestHandler(context));
        assertThat(shown.get("particulars").get("applicant").get("organisation").asText())
                .isEqualTo("Neighbour County Sheriff");

        String decisions = "POST /v1/data-requests/{request}/decisions";
        String approval = text("DecideRequest");
        JsonNode approved =
                body(200, ask(decisions, Map.of(), id, Role.COUNSEL, approval), new DecideRequestHandler(context));
        assertThat(approved.get("state").asText()).isEqualTo("approved");
        assertThat(approved.get("history")).hasSize(3);
        body(409, ask(decisions, Map.of(), id, Role.COUNSEL, approval), new DecideRequestHandler(context));

        String answer = "POST /v1/data-requests/{request}/answer";
        String clips = "{\"clips\":[{\"from\":\"2026-11-20T11:58:00Z\",\"until\":\"2026-11-20T12:00:00Z\"}]}";
        JsonNode answered =
                body(200, ask(answer, Map.of(), id, Role.RECORDS_OFFICER, clips), new AnswerRequestHandler(context));
        assertThat(answered.get("state").asText()).isEqualTo("answered");
        JsonNode clip = answered.get("disclosure").get("clips").get(0);
        assertThat(clip.get("recorded").get("count").asInt()).isEqualTo(60);
    }

    @Test
    void lists_requests_page_by_page_to_who_asked_alone() {
        for (int n = 0; n < 3; n++) {
            body(201, example("ReceiveRequest", Role.RECORDS_OFFICER), new ReceiveRequestHandler(context));
        }
        List<String> seen = new ArrayList<>();
        Map<String, String> asked = Map.of("queue", "staff", "limit", "2");
        JsonNode page = listed(200, asked, Role.AUDITOR);
        page.get("requests").forEach(request -> seen.add(request.get("id").asText()));
        assertThat(seen).hasSize(2);
        String cursor = page.get("next").asText();
        Map<String, String> next = Map.of("queue", "staff", "limit", "2", "cursor", cursor);
        listed(200, next, Role.AUDITOR)
                .get("requests")
                .forEach(request -> seen.add(request.get("id").asText()));
        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        listed(400, next, Role.COUNSEL);
        listed(400, Map.of("queue", "counsel", "cursor", cursor), Role.AUDITOR);
    }

    private JsonNode listed(int status, Map<String, String> query, Role role) {
        return body(status, ask("GET /v1/data-requests", query, "", role, ""), new ListRequestsHandler(context));
    }

    @Test
    @Clause("SEA-CCTV-12")
    void keeps_an_immigration_authoritys_request_from_staff() {
        String asked = text("ReceiveRequest").replace("law-enforcement", "immigration-authority");
        String route = "POST /v1/data-requests";
        JsonNode received =
                body(201, ask(route, Map.of(), "", Role.RECORDS_OFFICER, asked), new ReceiveRequestHandler(context));
        assertThat(received.get("state").asText()).isEqualTo("routed-to-counsel");
        assertThat(received.toString()).doesNotContain("Nora").doesNotContain("third-avenue");
        String id = received.get("id").asText();
        JsonNode refused = body(
                403,
                ask("GET /v1/data-requests/{request}", Map.of(), id, Role.RECORDS_OFFICER, ""),
                new ShowRequestHandler(context));
        assertThat(refused.get("clause").asText()).isEqualTo("SEA-CCTV-12");
        body(
                403,
                ask("GET /v1/data-requests", Map.of("queue", "counsel"), "", Role.RECORDS_OFFICER, ""),
                new ListRequestsHandler(context));
        body(
                200,
                ask("GET /v1/data-requests", Map.of("queue", "counsel"), "", Role.COUNSEL, ""),
                new ListRequestsHandler(context));
    }

    @Test
    void tells_everything_that_is_wrong_with_a_request_at_once() {
        JsonNode wrong = body(
                400,
                ask("POST /v1/data-requests", Map.of(), "", Role.RECORDS_OFFICER, "{}"),
                new ReceiveRequestHandler(context));
        assertThat(wrong.get("problems")).hasSize(7);
        for (String body : new String[] {
            "",
            "[]",
            "null",
            "{\"channel\":\"pigeon\"}",
            "{\"applicant\":\"Nora\"}",
            "{\"applicant\":{\"agencyType\":\"local\"}}",
            "{\"applicant\":{\"agency\":\"No Such Form\"}}",
            "{\"wanted\":{\"camera\":\"A\"}}",
            "{\"channel\":null}",
            "{\"grounds\":{\"ground\":7}}"
        }) {
            body(
                    400,
                    ask("POST /v1/data-requests", Map.of(), "", Role.RECORDS_OFFICER, body),
                    new ReceiveRequestHandler(context));
        }
        body(
                400,
                ask("GET /v1/data-requests", Map.of("queue", "all"), "", Role.COUNSEL, ""),
                new ListRequestsHandler(context));
        body(
                400,
                ask("GET /v1/data-requests", Map.of("limit", "201"), "", Role.COUNSEL, ""),
                new ListRequestsHandler(context));
        for (String none : new String[] {"x".repeat(5_000), "none", "01KAMDN5G0000000000000000O"}) {
            body(
                    400,
                    ask("GET /v1/data-requests/{request}", Map.of(), none, Role.COUNSEL, ""),
                    new ShowRequestHandler(context));
        }
        body(
                404,
                ask("GET /v1/data-requests/{request}", Map.of(), "01KAMDN5G00000000000000000", Role.COUNSEL, ""),
                new ShowRequestHandler(context));
    }

    @Test
    @Clause({"SJ-ALPR-20", "SJ-ALPR-26"})
    void answers_every_public_report_with_the_same_bytes() {
        RequestStreamHandler handler = new ReportWrongDataHandler(context);
        String first = Handlers.call(handler, example("ReportWrongData", Role.AUDITOR));
        String other = Handlers.call(
                handler,
                example("ReportWrongData", Role.AUDITOR)
                        .replace("plate-read", "recording")
                        .replace("my car", "me"));
        assertThat(other).isEqualTo(first);
        assertThat(first).contains("\"statusCode\":202").doesNotContain("192.0.2.10");
    }

    @Test
    @Clause("SJ-ALPR-20")
    void takes_no_more_than_a_few_public_reports_from_one_place() {
        RequestStreamHandler handler = new ReportWrongDataHandler(context);
        String event = example("ReportWrongData", Role.AUDITOR);
        for (int n = 0; n < 5; n++) {
            body(202, event, handler);
        }
        JsonNode turnedAway = Handlers.answer(handler, event);
        assertThat(turnedAway.get("statusCode").asInt()).isEqualTo(429);
        assertThat(turnedAway.get("headers").get("retry-after").asText()).isEqualTo("600");
        body(202, event.replace("192.0.2.10", "192.0.2.11"), handler);
    }

    @Test
    void takes_nothing_from_the_public_while_the_log_is_down() {
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        body(503, example("ReportWrongData", Role.AUDITOR), new ReportWrongDataHandler(context));
        stores.audit.faults.always(FaultSwitch.Mode.WORKS);
        body(
                400,
                example("ReportWrongData", Role.AUDITOR).replace("plate-read", "x"),
                new ReportWrongDataHandler(context));
    }

    @Test
    @Clause("SJ-ALPR-20")
    void brings_a_members_report_to_a_supervisor() {
        JsonNode taken = body(201, example("ReportError", Role.RTCC_ANALYST), new ReportErrorHandler(context));
        String id = taken.get("id").asText();
        JsonNode open = body(
                200,
                ask("GET /v1/error-reports", Map.of("state", "open"), "", Role.SUPERVISOR, ""),
                new ListReportsHandler(context));
        assertThat(open.get("reports").get(0).get("id").asText()).isEqualTo(id);
        JsonNode reviewed = body(
                200,
                ask("POST /v1/error-reports/{report}/reviews", Map.of(), id, Role.SUPERVISOR, text("ReviewReport")),
                new ReviewReportHandler(context));
        assertThat(reviewed.get("open").asBoolean()).isFalse();
        body(
                400,
                ask("GET /v1/error-reports", Map.of("state", "x"), "", Role.SUPERVISOR, ""),
                new ListReportsHandler(context));
    }

    @Test
    @Clause("SJ-ALPR-31")
    void declares_a_breach_lists_it_and_records_who_was_told() {
        JsonNode declared =
                body(201, example("DeclareBreach", Role.OPERATIONS_MANAGER), new DeclareBreachHandler(context));
        String id = declared.get("id").asText();
        JsonNode told = body(
                200,
                ask("POST /v1/breaches/{breach}/notices", Map.of(), id, Role.OPERATIONS_MANAGER, text("RecordNotice")),
                new RecordNoticeHandler(context));
        assertThat(told.get("notices")).hasSize(1);
        JsonNode shown = body(
                200,
                ask("GET /v1/breaches/{breach}/exposure", Map.of(), id, Role.AUDITOR, ""),
                new ShowExposureHandler(context));
        assertThat(shown.get("untold")).isEmpty();
        assertThat(shown.get("exposed").isArray()).isTrue();
    }

    /** The example event of a function, by somebody signed in. */
    private String example(String function, Role role) {
        return Handlers.envelope(function).replace("TOKEN", issuer.token(role.name(), Instant.now(), role));
    }

    private String text(String function) {
        ObjectNode event = (ObjectNode) Json.read(example(function, Role.AUDITOR), JsonNode.class);
        return event.get("body").asText();
    }

    private String ask(String route, Map<String, String> query, String id, Role role, String body) {
        Map<String, String> parameters = Map.of("request", id, "report", id, "breach", id);
        return HttpEvents.event(route, parameters, query, issuer.token(role.name(), Instant.now(), role), body);
    }

    private static JsonNode body(int status, String event, RequestStreamHandler handler) {
        JsonNode answer = Handlers.answer(handler, event);
        assertThat(answer.get("statusCode").asInt()).as(answer.toString()).isEqualTo(status);
        return Json.read(answer.get("body").asText(), JsonNode.class);
    }
}
