package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.json.Json;
import casement.testkit.HttpEvents;
import casement.testkit.Rules;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadAuditLogHandlerTest {
    private final TestIssuer issuer = new TestIssuer();
    private final MemoryAudit store = new MemoryAudit();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(Map.of(
                    "oidc.issuer", issuer.uri().toString(),
                    "oidc.audience", TestIssuer.AUDIENCE,
                    "policy.packs", Rules.PACKS))
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, store);
        context.registerSingleton(AuditEntries.class, store);
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
    void reads_the_log() {
        JsonNode answer = ask(Map.of("limit", "5", "from", "2026-01-01T00:00:00Z"));
        assertThat(answer.get("statusCode").asInt()).isEqualTo(200);
        JsonNode body = Json.read(answer.get("body").asText(), JsonNode.class);
        JsonNode entry = body.get("entries").get(0);
        assertThat(entry.get("id")).isEqualTo(body.get("auditId"));
        assertThat(entry.get("outcome").asText()).isEqualTo("asked");
        assertThat(entry.get("elements").get("limit").asText()).isEqualTo("5");
    }

    @Test
    void says_what_is_wrong_with_the_question() {
        for (Map<String, String> wrong : java.util.List.of(
                Map.of("limit", "many"),
                Map.of("limit", "0"),
                Map.of("from", "yesterday"),
                Map.of("from", "2026-01-02T00:00:00Z", "until", "2026-01-01T00:00:00Z"))) {
            assertThat(ask(wrong).get("statusCode").asInt()).isEqualTo(400);
        }
    }

    private JsonNode ask(Map<String, String> query) {
        String token = issuer.token("Aude", Instant.now(), Role.AUDITOR);
        String event = HttpEvents.event("GET /v1/audit-entries", Map.of(), query, token, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReadAuditLogHandler(context)
                    .handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Json.read(out.toString(StandardCharsets.UTF_8), JsonNode.class);
    }
}
