package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.call.Repeats;
import casement.domain.log.EntryLake;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.log.RewritableEntries;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.domain.redaction.RedactionProposals;
import casement.json.Json;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryRepeats;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redactions over HTTP, as the room wires them. */
class RedactionHandlersTest {
    private static final String PROPOSE = "POST /v1/redactions";
    private static final String DECIDE = "POST /v1/redactions/{redaction}/decisions";

    private final RedactionOffice office = new RedactionOffice();
    private final AuditEntry look = office.sealedLook();
    private final TestIssuer issuer = new TestIssuer();
    private final MemoryAudit audit = new MemoryAudit();
    private final ApplicationContext context = context();

    private ApplicationContext context() {
        Map<String, Object> settings = new HashMap<>(issuer.settings());
        settings.put("audit.log.entry.days", 731);
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(settings)
                .build();
    }

    /** An answer as API Gateway gets it. */
    private record Answer(int status, JsonNode body) {}

    @BeforeEach
    void start() {
        audit.put(look);
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(AuditEntries.class, audit);
        context.registerSingleton(RedactableEntries.class, audit);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.registerSingleton(Repeats.class, new MemoryRepeats());
        context.registerSingleton(RedactionProposals.class, office.proposals);
        context.registerSingleton(LogStore.class, office.trial.store);
        context.registerSingleton(LogEntries.class, office.entries);
        context.registerSingleton(RewritableEntries.class, office.files);
        context.registerSingleton(EntryLake.class, office.lake);
        context.start();
    }

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    private Answer ask(RequestStreamHandler handler, String route, Map<String, String> path, Role role, String body) {
        String token = issuer.token(role.name(), Instant.now(), role);
        JsonNode answer = Handlers.answer(handler, HttpEvents.event(route, path, Map.of(), Map.of(), token, body));
        String text = answer.path("body").asText();
        return new Answer(answer.path("statusCode").asInt(), Json.read(text.isEmpty() ? "{}" : text, JsonNode.class));
    }

    private Answer propose(String field) {
        String body = "{\"entry\":\"" + look.id() + "\",\"fields\":[\"" + field
                + "\"],\"authority\":\"court-order\",\"reference\":\"26-77\",\"why\":\"The court says so.\"}";
        return ask(new ProposeRedactionHandler(context), PROPOSE, Map.of(), Role.RECORDS_OFFICER, body);
    }

    @Test
    void leads_from_a_proposal_to_what_the_entry_shows() {
        Answer proposed = propose("element.plate");
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(201);
        assertThat(proposed.body().path("authority").asText()).isEqualTo("court order 26-77");
        Map<String, String> path =
                Map.of("redaction", proposed.body().path("id").asText());
        Answer decided =
                ask(new DecideRedactionHandler(context), DECIDE, path, Role.COUNSEL, "{\"decision\":\"approve\"}");
        assertThat(decided.status()).as(decided.body().toString()).isEqualTo(200);
        assertThat(decided.body().path("state").asText()).isEqualTo("approved");

        Handlers.call(new RedactEntriesHandler(context), Handlers.envelope("RedactEntries"));

        Answer listed = ask(new ListRedactionsHandler(context), "GET /v1/redactions", Map.of(), Role.AUDITOR, "");
        assertThat(listed.body().at("/redactions/0/state").asText()).isEqualTo("hidden");
        AuditEntry left = audit.find(look.id()).orElseThrow();
        JsonNode shown = Json.read(Json.write(left), JsonNode.class);
        assertThat(shown.path("elements").has("plate")).isFalse();
        JsonNode out = shown.path("redacted").path("element.plate");
        assertThat(out.path("authority").asText()).isEqualTo("court order 26-77");
        assertThat(out.path("act").asText())
                .isEqualTo(decided.body().at("/decided/audit").asText());
        assertThat(Json.read(Json.write(left), AuditEntry.class)).isEqualTo(left);
    }

    @Test
    void answers_what_is_not_so_as_everywhere() {
        Answer kept = propose("who.name");
        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.body().toString()).contains("SJ-ALPR-24");
        assertThat(propose("element.none").status()).isEqualTo(400);
        Map<String, String> none = Map.of("redaction", "01KAKJ4ZG0000000000000000B");
        String approve = "{\"decision\":\"approve\"}";
        assertThat(ask(new DecideRedactionHandler(context), DECIDE, none, Role.COUNSEL, approve)
                        .status())
                .isEqualTo(404);
        assertThat(ask(new DecideRedactionHandler(context), DECIDE, none, Role.AUDITOR, approve)
                        .status())
                .isEqualTo(403);
        assertThat(ask(new DecideRedactionHandler(context), DECIDE, Map.of("redaction", "../x"), Role.COUNSEL, approve)
                        .status())
                .isEqualTo(400);
    }
}
