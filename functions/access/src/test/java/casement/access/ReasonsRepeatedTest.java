package casement.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.RecentReasons;
import casement.domain.access.RecordsSystem;
import casement.domain.access.Role;
import casement.domain.access.Views;
import casement.domain.audit.AuditStore;
import casement.domain.call.Repeats;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Cameras;
import casement.domain.investigation.Investigations;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.testkit.FaultSwitch;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryRecords;
import casement.testkit.memory.MemoryRepeats;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A call that is sent again is no reason given again; wired as in a deployment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReasonsRepeatedTest {
    private final TestIssuer issuer = new TestIssuer();
    private final Stores stores = new Stores();
    private final MemoryRecords records = new MemoryRecords("26-001234");
    private final Camera camera = stores.recordingCamera(CameraClass.CCTV);
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, stores.audit);
        context.registerSingleton(Cameras.class, stores.cameras);
        context.registerSingleton(Views.class, stores.views);
        context.registerSingleton(Investigations.class, stores.investigations);
        context.registerSingleton(RecentReasons.class, stores.recentReasons);
        context.registerSingleton(RecordsSystem.class, records);
        context.registerSingleton(Repeats.class, new MemoryRepeats());
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.start();
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    @Clause("SEA-CCTV-3")
    void answers_a_call_with_the_same_key_again_and_refuses_the_same_words_under_another() {
        JsonNode first = start("key-1", "smoke over the harbour");
        assertThat(status(first)).isEqualTo(201);
        assertThat(start("key-1", "smoke over the harbour")).isEqualTo(first);

        JsonNode pasted = start("key-2", "Smoke over the harbour!");
        assertThat(status(pasted)).isEqualTo(403);
        assertThat(body(pasted).get("clause").asText()).isEqualTo("SEA-CCTV-3");
        assertThat(status(start("", "smoke over the harbour"))).isEqualTo(403);
        assertThat(status(start("key-2", "a fight at the corner of Pike and Third")))
                .isEqualTo(201);
    }

    @Test
    void takes_the_same_words_under_the_same_key_after_a_call_that_made_nothing() {
        stores.views.faults.next(FaultSwitch.Mode.FAILS);
        assertThat(status(start("key-3", "a car on the tram's rails"))).isEqualTo(503);
        assertThat(status(start("key-3", "a car on the tram's rails"))).isEqualTo(201);
    }

    @Test
    void asks_the_records_system_that_is_connected() {
        String known = "{\"code\":\"911-call\",\"number\":\"26-001234\"}";
        assertThat(status(send("", known))).isEqualTo(201);
        assertThat(stores.audit.written().getLast().elements()).doesNotContainKey("number");
        assertThat(status(send("", known.replace("1234", "9999")))).isEqualTo(201);
        assertThat(stores.audit.written())
                .anyMatch(entry -> "unknown".equals(entry.elements().get("number")));
    }

    private JsonNode start(String key, String narrative) {
        return send(key, Json.write(Map.of("code", "crime-trend", "narrative", narrative)));
    }

    private JsonNode send(String key, String purpose) {
        String token = issuer.token("Ana", Instant.now(), Role.RTCC_ANALYST);
        Map<String, String> headers = key.isEmpty() ? Map.of() : Map.of("idempotency-key", key);
        String form = "{\"camera\":\"" + camera.id() + "\",\"purpose\":" + purpose + "}";
        String event = HttpEvents.event("POST /v1/views", Map.of(), Map.of(), headers, token, form);
        return Handlers.answer(new StartViewHandler(context), event);
    }

    private static int status(JsonNode answer) {
        return answer.get("statusCode").asInt();
    }

    private static JsonNode body(JsonNode answer) {
        return Json.read(answer.get("body").asText(), JsonNode.class);
    }
}
