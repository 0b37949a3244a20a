package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryPackChanges;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            .properties(issuer.settings())
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, store);
        context.registerSingleton(AuditEntries.class, store);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
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
    @Clause("CA-SB34-6")
    void leads_through_the_log_page_by_page_and_loses_none() {
        for (int n = 0; n < 5; n++) {
            ask(Map.of("limit", "1"));
        }
        String until = Instant.now().plusSeconds(1).toString();
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Map<String, String> query = new HashMap<>(Map.of("limit", "3", "until", until));
            cursor.ifPresent(next -> query.put("cursor", next));
            JsonNode page = Json.read(ask(query).get("body").asText(), JsonNode.class);
            page.get("entries").forEach(entry -> seen.add(entry.get("id").asText()));
            cursor = Optional.ofNullable(page.get("next")).map(JsonNode::asText);
        } while (cursor.isPresent());
        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void says_what_is_wrong_with_the_question() {
        for (Map<String, String> wrong : List.of(
                Map.of("cursor", "made-up"),
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
        return Handlers.answer(new ReadAuditLogHandler(context), event);
    }
}
