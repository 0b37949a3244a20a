package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.access.Training;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.ClipWork;
import casement.domain.evidence.CopyWork;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.EvidenceItems;
import casement.domain.evidence.EvidenceSigner;
import casement.domain.evidence.EvidenceVault;
import casement.domain.evidence.HeldClips;
import casement.domain.evidence.RecordedSections;
import casement.domain.hit.Hits;
import casement.domain.investigation.Investigations;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Picture;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.Reads;
import casement.domain.policy.PackChanges;
import casement.domain.video.Segments;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermarking;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.Plates;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryClipWork;
import casement.testkit.memory.MemoryInvestigations;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The handlers as AWS runs them, with the example events, wired by the room's own factory, started once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandlersTest {
    private static final String EXAMPLE = "01KAG4XJ00ABCDEFGHJKMNPQRS";
    private final TestIssuer issuer = new TestIssuer();
    private final ClipDesk desk = new ClipDesk();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .properties(Map.of("software.version", "0.1.0", "site.time.zone", "America/Los_Angeles"))
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(Clock.class, desk.clock);
        context.registerSingleton(PackChanges.class, desk.changes);
        context.registerSingleton(AuditStore.class, desk.audit);
        context.registerSingleton(AuditEntries.class, desk.audit);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(Investigations.class, new MemoryInvestigations());
        context.registerSingleton(Cameras.class, desk.cameras);
        context.registerSingleton(Segments.class, desk.segments);
        context.registerSingleton(RecordedSections.class, desk.segments);
        context.registerSingleton(VideoFrames.class, desk.frames);
        context.registerSingleton(Watermarking.class, desk.watermarking);
        context.registerSingleton(Reads.class, desk.reads);
        context.registerSingleton(Hits.class, desk.hits);
        context.registerSingleton(ReadPictures.class, desk.pictures);
        context.registerSingleton(ClipRequests.class, desk.requests);
        context.registerSingleton(HeldClips.class, desk.evidence);
        context.registerSingleton(EvidenceVault.class, desk.evidence);
        context.registerSingleton(EvidenceItems.class, desk.items);
        context.registerSingleton(EvidenceSigner.class, desk.signer);
        context.registerSingleton(Custody.class, desk.custodyLines);
        context.registerSingleton(ClipWork.class, desk.work);
        context.registerSingleton(CopyWork.class, desk.copyWork);
        context.start();
        desk.camera("test-scene", CameraClass.CCTV);
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    @Clause({"SEA-CCTV-5", "SEA-RTCC-7"})
    void take_a_clip_from_its_request_to_a_look_at_the_item() {
        JsonNode asked = body(201, example("RequestClip", Role.RTCC_ANALYST), new RequestClipHandler(context));
        String id = asked.get("clipRequestId").asText();
        desk.advance(Duration.ofMinutes(5));
        work(new CutClipHandler(context), "CutClip", id);

        JsonNode shown = body(
                200, ask("GET /v1/clip-requests/{request}", id, Role.AUDITOR), new ShowClipRequestHandler(context));
        assertThat(shown.at("/cutting/done").asInt())
                .isEqualTo(shown.at("/cutting/parts").asInt());
        String decisions = "POST /v1/clip-requests/{request}/decisions";
        String approval = HttpEvents.event(
                decisions, Map.of("request", id), Map.of(), token(Role.SUPERVISOR), "{\"decision\":\"approve\"}");
        assertThat(body(200, approval, new DecideClipHandler(context))
                        .get("state")
                        .asText())
                .isEqualTo("approved");
        body(409, approval, new DecideClipHandler(context));
        work(new SealEvidenceHandler(context), "SealEvidence", id);

        JsonNode listed = body(200, ask("GET /v1/evidence", id, Role.AUDITOR), new ListEvidenceHandler(context));
        assertThat(listed.at("/items/0/itemId").asText()).isEqualTo(id);
        String opening = HttpEvents.event(
                "POST /v1/evidence/{item}/openings",
                Map.of("item", id),
                Map.of(),
                token(Role.SUPERVISOR),
                "{\"purpose\":{\"code\":\"investigation\",\"number\":\"2026-000123\"}}");
        JsonNode opened = body(200, opening, new OpenEvidenceHandler(context));
        assertThat(opened.at("/custody/1/kind").asText()).isEqualTo("opened");
        assertThat(opened.at("/manifest/format").asText()).isEqualTo("casement-evidence/1");
        holdAndLift(id);
    }

    private void holdAndLift(String id) {
        String holds = "POST /v1/evidence/{item}/holds";
        String hold = "{\"why\":\"a motion is pending\",\"reviewAt\":\""
                + desk.clock.instant().plus(Duration.ofDays(90)) + "\"}";
        JsonNode held = body(200, decision(holds, id, Role.COUNSEL, hold), new HoldEvidenceHandler(context));
        assertThat(held.at("/item/holds/0/hold").asInt()).isEqualTo(1);

        String changes = "POST /v1/evidence/{item}/changes";
        String lift = "{\"kind\":\"lift-hold\",\"hold\":1,\"why\":\"the motion was withdrawn\"}";
        JsonNode proposed =
                body(200, decision(changes, id, Role.COUNSEL, lift), new ProposeEvidenceChangeHandler(context));
        assertThat(proposed.at("/item/changes/0/kind").asText()).isEqualTo("lift-hold");

        String decide = changes + "/{change}/decisions";
        String yes = "{\"decision\":\"approve\",\"why\":\"the court's notice was seen\"}";
        body(403, decision(decide, id, Role.COUNSEL, yes), new DecideEvidenceChangeHandler(context));
        JsonNode decided =
                body(200, decision(decide, id, Role.SUPERVISOR, yes), new DecideEvidenceChangeHandler(context));
        assertThat(decided.at("/item/holds/0/liftedAt").isMissingNode()).isFalse();
        Handlers.call(new SweepEvidenceHandler(context), Handlers.envelope("SweepEvidence"));
    }

    private String decision(String route, String id, Role role, String body) {
        return HttpEvents.event(route, Map.of("item", id, "change", "1"), Map.of(), token(role), body);
    }

    @Test
    @Clause("SJ-ALPR-18")
    void take_a_read_from_its_request_to_the_item() {
        trained(Role.RTCC_ANALYST);
        trained(Role.SUPERVISOR);
        AlprCamera camera = Plates.camera();
        desk.cameras.add(camera.camera());
        Instant at = desk.clock.instant().minusSeconds(60);
        Picture picture = new Picture(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});
        PlateRead read = PlateRead.of(
                camera,
                Plates.reading("8ABC123", at),
                desk.pictures.store(camera, at, picture),
                Examples.retention(28));
        desk.reads.add(read);
        String event = example("RequestRecords", Role.RTCC_ANALYST)
                .replace("7d6d2c2fb0b0d5a6f4c1e2d3a4b5c6d7", read.id().value());
        JsonNode asked = body(201, event, new RequestRecordsHandler(context));
        String id = asked.get("clipRequestId").asText();
        assertThat(asked.at("/reads/0").asText()).isEqualTo(read.id().value());
        work(new CutClipHandler(context), "CutClip", id);
        String approval = HttpEvents.event(
                "POST /v1/clip-requests/{request}/decisions",
                Map.of("request", id),
                Map.of(),
                token(Role.SUPERVISOR),
                "{\"decision\":\"approve\"}");
        body(200, approval, new DecideClipHandler(context));
        work(new SealEvidenceHandler(context), "SealEvidence", id);
        assertThat(desk.evidence.files(new EvidenceId(id))).containsKey("reads/" + read.id() + ".jpg");
        // Items of one moment are listed in no order.
        desk.advance(Duration.ofSeconds(1));
    }

    @Test
    @Clause("SEA-CCTV-16")
    void show_anybody_the_keys_with_which_copies_are_checked() {
        JsonNode shown = body(200, Handlers.envelope("ShowEvidenceKeys"), new ShowEvidenceKeysHandler(context));

        assertThat(shown.at("/keys/0/pem").asText()).isEqualTo(desk.signer.publicKeys());
        assertThat(shown.at("/keys/0/id").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(shown.at("/keys").size()).isEqualTo(1);
    }

    @Test
    void hand_the_steps_of_requests_on_to_who_works_on_them() {
        Handlers.call(new AnnounceClipHandler(context), example("AnnounceClip", Role.AUDITOR));

        assertThat(desk.work.asked())
                .contains(new MemoryClipWork.Asked(MemoryClipWork.Kind.CUT, new ClipRequestId(EXAMPLE), Duration.ZERO));
    }

    @Test
    void say_what_is_wrong_with_an_id() {
        JsonNode problem = body(
                400, ask("GET /v1/clip-requests/{request}", "x", Role.AUDITOR), new ShowClipRequestHandler(context));
        assertThat(problem.toString()).contains("clipRequest");
        body(404, ask("GET /v1/clip-requests/{request}", EXAMPLE, Role.AUDITOR), new ShowClipRequestHandler(context));
    }

    private void work(RequestStreamHandler handler, String function, String id) {
        String answer = Handlers.call(handler, example(function, Role.AUDITOR).replace(EXAMPLE, id));
        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    }

    private void trained(Role role) {
        token(role);
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        Training course = new Training("alpr-operation", "2026.1", today.minusDays(9), today.plusDays(9));
        issuer.directory().change("subject-of-" + role.name(), person -> person.with(course));
    }

    private String token(Role role) {
        return issuer.token(role.name(), Instant.now(), role);
    }

    private String example(String function, Role role) {
        return Handlers.envelope(function).replace("TOKEN", token(role));
    }

    private String ask(String route, String id, Role role) {
        return HttpEvents.event(route, Map.of("request", id, "item", id), Map.of(), token(role), "");
    }

    private static JsonNode body(int status, String event, RequestStreamHandler handler) {
        JsonNode answer = Handlers.answer(handler, event);
        assertThat(answer.get("statusCode").asInt()).as(answer.toString()).isEqualTo(status);
        return Json.read(answer.get("body").asText(), JsonNode.class);
    }
}
