package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditStore;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.log.Outbox;
import casement.domain.log.Sealing;
import casement.domain.log.Witnessing;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.merkle.NoteSigner;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.LogTrial;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryPackChanges;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The functions of the tamper-evident log as the room wires them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogHandlersTest {
    private final TestIssuer issuer = new TestIssuer();
    private final LogTrial trial = new LogTrial();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .properties(Map.of("sealing.rounds", 1))
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, trial.outbox);
        context.registerSingleton(Outbox.class, trial.outbox);
        context.registerSingleton(AuditEntries.class, new MemoryAudit());
        context.registerSingleton(LogStore.class, trial.store);
        context.registerSingleton(LogEntries.class, new MemoryLogEntries(trial.store));
        context.registerSingleton(NoteSigner.class, trial.signer());
        context.registerSingleton(Sealing.class, trial.sealing(1_000));
        context.registerSingleton(Witnessing.class, new Witnessing(trial.store, List.of(), LogTrial.ORIGIN));
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.start();
        trial.look(3);
        Handlers.call(new SealLogHandler(context), Handlers.envelope("SealLog"));
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    private JsonNode prove(AuditId id) {
        String token = issuer.token("Aude", Instant.now(), Role.AUDITOR);
        String event = HttpEvents.event(
                "GET /v1/audit-entries/{auditEntry}/proof", Map.of("auditEntry", id.value()), Map.of(), token, "");
        return Handlers.answer(new ProveEntryHandler(context), event);
    }

    private JsonNode file(String path) {
        String event = HttpEvents.event("GET /v1/public/log/{file+}", Map.of("file", path), Map.of(), "", "");
        return Handlers.answer(new ReadLogFileHandler(context), event);
    }

    @Test
    void seals_on_its_schedule_and_proves_what_it_sealed() {
        JsonNode answer = prove(trial.written().getFirst().id());

        assertThat(answer.get("statusCode").asInt()).isEqualTo(200);
        JsonNode proof = Json.read(answer.get("body").asText(), JsonNode.class);
        assertThat(proof.get("treeSize").asInt()).isEqualTo(3);
        assertThat(proof.get("path")).hasSize(2);
    }

    @Test
    void gives_text_as_text_and_tiles_as_bytes() {
        JsonNode checkpoint = file("checkpoint");
        assertThat(checkpoint.get("isBase64Encoded").asBoolean()).isFalse();
        assertThat(checkpoint.get("body").asText()).startsWith(LogTrial.ORIGIN + "\n3\n");
        assertThat(checkpoint.at("/headers/content-type").asText()).isEqualTo("text/plain; charset=utf-8");
        assertThat(checkpoint.at("/headers/cache-control").asText()).isEqualTo("no-cache");

        JsonNode tile = file("tile/0/000.p/3");
        assertThat(tile.get("isBase64Encoded").asBoolean()).isTrue();
        assertThat(Base64.getDecoder().decode(tile.get("body").asText())).hasSize(96);
        assertThat(tile.at("/headers/cache-control").asText()).contains("immutable");

        assertThat(file("key").get("body").asText()).isEqualTo(trial.signer().key() + "\n");
        assertThat(file("entries/dt=2026-11-20/000000000000-000003.jsonl")
                        .get("statusCode")
                        .asInt())
                .isEqualTo(404);
    }
}
