package casement.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.access.Views;
import casement.domain.audit.AuditStore;
import casement.domain.camera.Authorisations;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraStreams;
import casement.domain.camera.Cameras;
import casement.domain.investigation.Investigations;
import casement.domain.masking.MaskSets;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.domain.video.Segments;
import casement.json.Json;
import casement.testkit.FaultSwitch;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryPackChanges;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The handlers as AWS runs them: envelopes in, envelopes out, wired by the room's own factory, started once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlersTest {
    private static final String CAMERA = """
            {"id":"cam-1","cameraClass":"cctv","mount":"fixed","owner":"police","surroundings":"street","looksAt":"the street",
             "place":{"site":"Third","description":"pole 14","latitudeDegrees":47.6,"longitudeDegrees":-122.3}}""";
    private static final String PLAN = """
            {"plan":{"pictureSize":{"width":1280,"height":720},"marginPixels":8,
             "views":{"home":[{"corners":[{"x":0,"y":0},{"x":0.5,"y":0},{"x":0.5,"y":0.5}]}]}}}""";

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
        context.registerSingleton(Cameras.class, stores.cameras);
        context.registerSingleton(CameraStreams.class, stores.streams);
        context.registerSingleton(Authorisations.class, stores.authorisations);
        context.registerSingleton(MaskSets.class, stores.maskSets);
        context.registerSingleton(Views.class, stores.views);
        context.registerSingleton(Investigations.class, stores.investigations);
        context.registerSingleton(Segments.class, stores.segments);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.start();
        stores.clock.set(Instant.now());
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void commissions_a_camera_from_registration_to_approval() {
        RequestStreamHandler register = new RegisterCameraHandler(context);
        JsonNode registered = ask(register, "POST /v1/cameras", Map.of(), Role.TECHNICIAN, CAMERA);
        assertThat(status(registered)).isEqualTo(201);
        assertThat(body(registered).get("commissioning").get("surroundings").asText())
                .isEqualTo("street");

        Map<String, String> camera = Map.of("camera", "cam-1");
        JsonNode proposed = ask(
                new ProposeMaskSetHandler(context),
                "POST /v1/cameras/{camera}/mask-sets",
                camera,
                Role.TECHNICIAN,
                PLAN);
        assertThat(proposed.get("body").asText()).isEqualTo("{\"camera\":\"cam-1\",\"version\":1}");

        Map<String, String> version = Map.of("camera", "cam-1", "version", "1");
        JsonNode approved = ask(
                new ApproveMaskSetHandler(context),
                "POST /v1/cameras/{camera}/mask-sets/{version}/approval",
                version,
                Role.OPERATIONS_MANAGER,
                "{\"identifiedByDay\":\"Tea\",\"identifiedByNight\":\"Noor\"}");
        assertThat(status(approved)).isEqualTo(200);
        JsonNode shown = ask(
                new ShowMaskSetHandler(context),
                "GET /v1/cameras/{camera}/mask-sets/{version}",
                version,
                Role.AUDITOR,
                "");
        assertThat(body(shown).get("inForce").asBoolean()).isTrue();
        assertThat(body(shown).get("plan").get("views").get("home")).hasSize(1);

        JsonNode listed = ask(new ListCamerasHandler(context), "GET /v1/cameras", Map.of(), Role.RTCC_ANALYST, "");
        JsonNode only = stream(body(listed).get("cameras"))
                .filter(one -> one.get("camera").get("id").asText().equals("cam-1"))
                .findFirst()
                .orElseThrow();
        assertThat(only.get("camera").get("approvedMaskSet").asInt()).isEqualTo(1);
        assertThat(only.get("health").get("audioSeen").asBoolean()).isFalse();

        JsonNode authorised = ask(
                new AuthoriseChangeHandler(context),
                "POST /v1/cameras/{camera}/authorisations",
                camera,
                Role.OPERATIONS_MANAGER,
                "{\"change\":\"turn it\",\"validMinutes\":60}");
        String id = body(authorised).get("id").asText();
        JsonNode changed = ask(
                new ChangeCameraHandler(context),
                "PATCH /v1/cameras/{camera}",
                camera,
                Role.TECHNICIAN,
                "{\"authorisation\":\"" + id + "\",\"surroundings\":\"pavement\"}");
        assertThat(status(changed)).isEqualTo(200);
        assertThat(body(changed).has("approvedMaskSet")).isFalse();
    }

    @Test
    @Clause("SCH-26")
    void lets_a_camera_record_on_motion_only_where_the_policy_allows_it() {
        Camera classroom = stores.recordingCamera(CameraClass.RECORDED_ONLY);
        Map<String, String> camera = Map.of("camera", classroom.id().value());
        String route = "/v1/cameras/{camera}/recording";
        JsonNode decided = ask(
                new DecideRecordingHandler(context),
                "POST " + route,
                camera,
                Role.OPERATIONS_MANAGER,
                "{\"motionOnly\":true}");
        assertThat(status(decided)).isEqualTo(200);
        JsonNode decision = body(decided).get("motionOnly");
        assertThat(decision.get("clause").asText()).isEqualTo("SCH-26");
        JsonNode shown = ask(new ShowRecordingHandler(context), "GET " + route, camera, Role.AUDITOR, "");
        assertThat(body(shown).get("motionOnly")).isEqualTo(decision);
        assertThat(body(shown).get("leftOut")).isEmpty();

        JsonNode refused = ask(
                new DecideRecordingHandler(context),
                "POST " + route,
                Map.of("camera", stores.recordingCamera(CameraClass.CCTV).id().value()),
                Role.OPERATIONS_MANAGER,
                "{\"motionOnly\":true}");
        assertThat(status(refused)).isEqualTo(403);
        assertThat(body(refused).get("clause").asText()).isEqualTo("SCH-26");
    }

    @Test
    void watches_live_and_stops() {
        Camera camera = stores.recordingCamera(CameraClass.CCTV);
        stores.record(camera, Instant.now().minusSeconds(12), 6);
        String form =
                "{\"camera\":\"" + camera.id() + "\",\"purpose\":{\"code\":\"911-call\",\"number\":\"2026-000123\"}}";
        JsonNode started = ask(new StartViewHandler(context), "POST /v1/views", Map.of(), Role.RTCC_ANALYST, form);
        assertThat(status(started)).isEqualTo(201);
        Map<String, String> view = Map.of("view", body(started).get("id").asText());
        assertThat(body(started).get("playlist").asText())
                .isEqualTo("/v1/views/" + view.get("view") + "/playlist.m3u8");

        String route = "GET /v1/views/{view}/playlist.m3u8";
        JsonNode playlist = ask(new FollowViewHandler(context), route, view, Role.RTCC_ANALYST, "");
        assertThat(playlist.get("headers").get("content-type").asText()).isEqualTo("application/vnd.apple.mpegurl");
        assertThat(playlist.get("headers").get("cache-control").asText()).isEqualTo("no-store");
        assertThat(playlist.get("body").asText()).startsWith("#EXTM3U\n");

        JsonNode ended = ask(new EndViewHandler(context), "DELETE /v1/views/{view}", view, Role.RTCC_ANALYST, "");
        assertThat(status(ended)).isEqualTo(204);
        assertThat(status(ask(new FollowViewHandler(context), route, view, Role.RTCC_ANALYST, "")))
                .isEqualTo(403);
    }

    @Test
    @Clause("SEA-CCTV-3")
    void answers_with_the_clause_when_no_reason_is_given() {
        Camera camera = stores.recordingCamera(CameraClass.CCTV);
        String form = "{\"camera\":\"" + camera.id() + "\"}";
        JsonNode refused = ask(new StartViewHandler(context), "POST /v1/views", Map.of(), Role.RTCC_ANALYST, form);
        assertThat(status(refused)).isEqualTo(403);
        assertThat(body(refused).get("clause").asText()).isEqualTo("SEA-CCTV-3");
        assertThat(body(refused).get("detail").asText()).contains("911-call");
    }

    @Test
    @Clause("SEA-CCTV-15")
    void shows_nothing_to_whoever_is_not_signed_in() {
        int before = stores.audit.written().size();
        for (RequestStreamHandler handler : new RequestStreamHandler[] {
            new ListCamerasHandler(context), new StartViewHandler(context), new FollowViewHandler(context)
        }) {
            JsonNode answer =
                    ask(handler, HttpEvents.event("GET /v1/views/{view}", Map.of("view", "x"), Map.of(), "", ""));
            assertThat(status(answer)).isEqualTo(401);
        }
        assertThat(stores.audit.written()).hasSize(before + 3);
    }

    @Test
    void answers_400_to_what_cannot_be_understood() {
        RequestStreamHandler propose = new ProposeMaskSetHandler(context);
        stores.registerCamera.register(casement.testkit.Examples.technician(), Forms.camera("cam-2", "cctv", "street"));
        String route = "POST /v1/cameras/{camera}/mask-sets";
        for (String wrong : new String[] {
            "",
            "{}",
            "[]",
            "{\"plan\":{}}",
            "{\"plan\":null}",
            PLAN.replace("\"y\":0.5", "\"y\":1.5"),
            PLAN.replace(",\"y\":0.5", ""),
            PLAN.replace("{\"x\":0,\"y\":0}", "null"),
            PLAN.replace("[{\"corners\"", "[null,{\"corners\""),
            PLAN.replace("\"home\":[", "\"home\":null,\"x\":["),
            PLAN.replace("\"home\"", "\"moving\""),
            PLAN.replace("720", "0"),
            PLAN.replace("\"plan\"", "\"plam\"")
        }) {
            JsonNode answer = ask(propose, route, Map.of("camera", "cam-2"), Role.TECHNICIAN, wrong);
            assertThat(status(answer)).as(wrong).isEqualTo(400);
        }
        JsonNode unknown = ask(propose, route, Map.of("camera", "NO"), Role.TECHNICIAN, PLAN);
        assertThat(status(unknown)).isEqualTo(400);
        assertThat(stores.maskSets.find(new casement.domain.camera.CameraId("cam-2"), 1))
                .isEmpty();
    }

    @Test
    void refuses_a_view_of_which_the_id_can_be_none() {
        for (String id : new String[] {"none", "x".repeat(3_000), "%00"}) {
            Map<String, String> view = Map.of("view", id);
            for (JsonNode answer : new JsonNode[] {
                ask(new FollowViewHandler(context), "GET /v1/views/{view}/playlist.m3u8", view, Role.RTCC_ANALYST, ""),
                ask(new EndViewHandler(context), "DELETE /v1/views/{view}", view, Role.RTCC_ANALYST, "")
            }) {
                assertThat(status(answer)).isEqualTo(400);
                assertThat(body(answer).get("problems").get(0).get("field").asText())
                        .isEqualTo("view");
            }
        }
    }

    @Test
    void answers_503_when_the_log_is_down() {
        stores.auditIsDown();
        JsonNode answer = ask(new ListCamerasHandler(context), "GET /v1/cameras", Map.of(), Role.RTCC_ANALYST, "");
        stores.audit.faults.always(FaultSwitch.Mode.WORKS);
        assertThat(status(answer)).isEqualTo(503);
        assertThat(answer.get("headers").get("retry-after").asText()).isEqualTo("5");
    }

    @Test
    void shows_a_camera_with_a_tag_that_a_change_may_name() {
        Camera camera = stores.recordingCamera(CameraClass.CCTV);
        Map<String, String> named = Map.of("camera", camera.id().value());
        JsonNode shown = ask(new ShowCameraHandler(context), "GET /v1/cameras/{camera}", named, Role.RTCC_ANALYST, "");
        assertThat(body(shown).get("id").asText()).isEqualTo(camera.id().value());
        String tag = shown.get("headers").get("etag").asText();

        JsonNode stale = change(named, Map.of("if-match", "\"0\""), "x");
        assertThat(status(stale)).isEqualTo(412);
        assertThat(body(stale).get("type").asText()).isEqualTo("urn:casement:outdated");

        JsonNode authorised = ask(
                new AuthoriseChangeHandler(context),
                "POST /v1/cameras/{camera}/authorisations",
                named,
                Role.OPERATIONS_MANAGER,
                "{\"change\":\"turn it\",\"validMinutes\":60}");
        JsonNode changed = change(
                named,
                Map.of("if-match", "\"0\", " + tag),
                body(authorised).get("id").asText());
        assertThat(status(changed)).isEqualTo(200);
        assertThat(changed.get("headers").get("etag").asText()).isNotEqualTo(tag);
    }

    private JsonNode change(Map<String, String> camera, Map<String, String> headers, String authorisation) {
        String form = "{\"authorisation\":\"" + authorisation + "\",\"surroundings\":\"pavement\"}";
        String token = issuer.token("Tea", Instant.now(), Role.TECHNICIAN);
        return ask(
                new ChangeCameraHandler(context),
                HttpEvents.event("PATCH /v1/cameras/{camera}", camera, Map.of(), headers, token, form));
    }

    @Test
    void gives_a_map_to_who_accepts_geojson() {
        Camera camera = stores.recordingCamera(CameraClass.RECORDED_ONLY);
        String token = issuer.token("Ana", Instant.now(), Role.RTCC_ANALYST);
        JsonNode answer = ask(
                new ListCamerasHandler(context),
                HttpEvents.event(
                        "GET /v1/cameras",
                        Map.of(),
                        Map.of("limit", "1000"),
                        Map.of("accept", "application/geo+json, */*;q=0.1"),
                        token,
                        ""));
        assertThat(answer.get("headers").get("content-type").asText()).isEqualTo("application/geo+json");
        assertThat(body(answer).get("type").asText()).isEqualTo("FeatureCollection");
        JsonNode feature = stream(body(answer).get("features"))
                .filter(one -> one.get("id").asText().equals(camera.id().value()))
                .findFirst()
                .orElseThrow();
        assertThat(feature.at("/geometry/coordinates/0").asDouble())
                .isEqualTo(camera.place().longitudeDegrees());
        assertThat(feature.at("/properties/hasLiveView").asBoolean()).isFalse();
    }

    @Test
    @Clause("SEA-RTCC-5")
    void goes_through_the_register_by_pages_that_are_nobody_elses() {
        for (int n = 0; n < 3; n++) {
            stores.recordingCamera(CameraClass.CCTV);
        }
        JsonNode first = list("Ana", Map.of("limit", "2"));
        assertThat(body(first).get("cameras")).hasSize(2);
        String cursor = body(first).get("next").asText();
        JsonNode second = list("Ana", Map.of("limit", "1000", "cursor", cursor));
        assertThat(stream(body(second).get("cameras")).map(one -> one.at("/camera/id")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(stream(body(first).get("cameras"))
                        .map(one -> one.at("/camera/id"))
                        .toList());
        assertThat(body(second).has("next")).isFalse();
        assertThat(status(list("Eve", Map.of("cursor", cursor)))).isEqualTo(400);
        assertThat(status(list("Ana", Map.of("cursor", cursor, "bbox", "-180,-90,180,90"))))
                .isEqualTo(400);
    }

    private JsonNode list(String name, Map<String, String> query) {
        String token = issuer.token(name, Instant.now(), Role.RTCC_ANALYST);
        return ask(new ListCamerasHandler(context), HttpEvents.event("GET /v1/cameras", Map.of(), query, token, ""));
    }

    @Test
    void shows_the_apis_document_to_anybody() {
        JsonNode answer =
                ask(new ShowApiHandler(context), HttpEvents.event("GET /v1/openapi.json", Map.of(), Map.of(), "", ""));
        assertThat(status(answer)).isEqualTo(200);
        assertThat(body(answer).get("openapi").asText()).startsWith("3.1");
    }

    @Test
    void closes_views_on_schedule() throws IOException {
        byte[] tick = "{\"time\":\"2026-11-22T08:00:00Z\"}".getBytes(StandardCharsets.UTF_8);
        new CloseViewsHandler(context).handleRequest(new ByteArrayInputStream(tick), new ByteArrayOutputStream(), null);
    }

    private JsonNode ask(
            RequestStreamHandler handler, String route, Map<String, String> parameters, Role role, String body) {
        String token = issuer.token(role.name(), Instant.now(), role);
        return ask(handler, HttpEvents.event(route, parameters, Map.of(), token, body));
    }

    private static JsonNode ask(RequestStreamHandler handler, String event) {
        return Handlers.answer(handler, event);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static int status(JsonNode answer) {
        return answer.get("statusCode").asInt();
    }

    private static JsonNode body(JsonNode answer) {
        return Json.read(answer.get("body").asText(), JsonNode.class);
    }
}
