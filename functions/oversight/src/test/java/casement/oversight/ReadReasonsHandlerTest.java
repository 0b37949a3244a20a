package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Role;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditStore;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.MovableClock;
import casement.testkit.TestIssuer;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryPackChanges;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadReasonsHandlerTest {
    private final TestIssuer issuer = new TestIssuer();
    private final MemoryAudit store = new MemoryAudit();
    private final MovableClock clock = MovableClock.atNoon();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, store);
        context.registerSingleton(AuditEntries.class, store);
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.start();
        AuditLog log = new AuditLog(store, clock, Ulids::at);
        Principal analyst = Examples.analyst();
        for (int n = 0; n < ReadReasons.MOST_ENTRIES + 10; n++) {
            log.record(Act.asked(analyst.who(), "StartView").forPurpose(purpose(n)));
            clock.advance(Duration.ofMillis(1));
        }
    }

    private static Purpose purpose(int n) {
        return n % 2 == 0
                ? Examples.emergencyCall()
                : new Purpose("crime-trend", Optional.empty(), Optional.of("car thefts at night"));
    }

    @AfterAll
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    @Clause({"SEA-RTCC-6", "CA-SB34-7"})
    void shows_who_pastes_answer_by_answer_without_a_persons_own_words() {
        Map<String, String> query = new HashMap<>(Map.of(
                "from", Examples.NOON.toString(), "until", clock.instant().toString()));
        JsonNode first = body(ask(query));
        assertThat(first.get("entriesRead").asInt()).isEqualTo(ReadReasons.MOST_ENTRIES);
        assertThat(first.get("readBackTo").asText()).isEqualTo("2026-11-20T12:00:00.010Z");
        JsonNode person = first.get("people").get(0);
        assertThat(person.get("who").get("subject").asText()).isEqualTo("anna");
        assertThat(person.get("reasons").get("repeats").asInt()).isEqualTo(ReadReasons.MOST_ENTRIES - 2);
        assertThat(first.get("agencies").get(0).get("agency").asText()).isEqualTo(Examples.POLICE);
        assertThat(first.toString()).contains("2026-000123").doesNotContain("car thefts");

        query.put("cursor", first.get("next").asText());
        JsonNode rest = body(ask(query));
        assertThat(rest.get("entriesRead").asInt()).isEqualTo(10);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void says_what_is_wrong_with_the_question() {
        for (Map<String, String> wrong : List.of(
                Map.of("cursor", "made-up"),
                Map.of("limit", "501"),
                Map.of("from", "yesterday"),
                Map.of("from", "2026-01-01T00:00:00Z", "until", "2026-06-01T00:00:00Z"),
                Map.of("from", "2026-01-02T00:00:00Z", "until", "2026-01-01T00:00:00Z"))) {
            assertThat(ask(wrong).get("statusCode").asInt())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
    }

    private static JsonNode body(JsonNode answer) {
        assertThat(answer.get("statusCode").asInt()).isEqualTo(200);
        return Json.read(answer.get("body").asText(), JsonNode.class);
    }

    private JsonNode ask(Map<String, String> query) {
        String token = issuer.token("Aude", Instant.now(), Role.AUDITOR);
        String event = HttpEvents.event("GET /v1/reasons", Map.of(), query, token, "");
        return Handlers.answer(new ReadReasonsHandler(context), event);
    }
}
