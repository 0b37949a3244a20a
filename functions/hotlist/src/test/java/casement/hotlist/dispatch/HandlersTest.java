package casement.hotlist.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.call.CallCounts;
import casement.domain.call.Repeats;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.DeliveryQueue;
import casement.domain.dispatch.OutboundCalls;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.Webhooks;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.testkit.Dispatches;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCallCounts;
import casement.testkit.memory.MemoryDeliveries;
import casement.testkit.memory.MemoryDeliveryQueue;
import casement.testkit.memory.MemoryDispatch;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryRepeats;
import casement.testkit.memory.MemoryWebhooks;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlersTest {
    private static final String REGISTER = "POST /v1/webhooks";
    private static final WebhookAddress ADDRESS = new WebhookAddress("https://cad.example.org/casement");

    private final TestIssuer issuer = new TestIssuer();
    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryWebhooks webhooks = new MemoryWebhooks();
    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private final MemoryDeliveryQueue queue = new MemoryDeliveryQueue();
    private final MemoryDispatch systems = new MemoryDispatch();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(settings())
            .build();

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(issuer.settings());
        settings.put("dispatch.hosts", "cad.example.org;fire.example.org");
        return settings;
    }

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(AuditEntries.class, audit);
        context.registerSingleton(Webhooks.class, webhooks);
        context.registerSingleton(Deliveries.class, deliveries);
        context.registerSingleton(DeliveryQueue.class, queue);
        context.registerSingleton(OutboundCalls.class, systems);
        context.registerSingleton(CallCounts.class, new MemoryCallCounts());
        context.registerSingleton(Repeats.class, new MemoryRepeats());
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

    private JsonNode asked(RequestStreamHandler handler, String route, Map<String, String> path, String body)
            throws IOException {
        String token = issuer.token("Olga", Instant.now(), Role.OPERATIONS_MANAGER);
        return Handlers.answer(handler, HttpEvents.event(route, path, Map.of(), token, body));
    }

    private static int status(JsonNode answer) {
        return answer.path("statusCode").asInt();
    }

    @Test
    void registers_replays_and_ends() throws IOException {
        JsonNode made = asked(
                new RegisterWebhookHandler(context),
                REGISTER,
                Map.of(),
                "{\"name\":\"Fire dispatch\",\"address\":\"https://fire.example.org/x\"}");
        assertThat(status(made)).as(made.toString()).isEqualTo(201);
        JsonNode body = Json.read(made.path("body").asText(), JsonNode.class);
        assertThat(body.path("secret").asText()).matches("whsec_[A-Za-z0-9+/]{43}=");
        Map<String, String> path = Map.of("webhook", body.at("/webhook/id").asText());
        JsonNode replayed = asked(
                new ReplayDeliveriesHandler(context),
                "POST /v1/webhooks/{webhook}/replays",
                path,
                "{\"from\":\"2026-11-20T10:00:00Z\",\"until\":\"2026-11-20T12:00:00Z\"}");
        assertThat(status(replayed)).as(replayed.toString()).isEqualTo(202);
        assertThat(status(asked(new EndWebhookHandler(context), "DELETE /v1/webhooks/{webhook}", path, "")))
                .isEqualTo(204);
        JsonNode shown = asked(new ShowWebhooksHandler(context), "GET /v1/webhooks", Map.of(), "");
        assertThat(shown.path("body").asText())
                .contains("\"endedBy\":\"person\"")
                .doesNotContain("whsec");
        assertThat(audit.written().toString()).doesNotContain("whsec");
    }

    @Test
    void tells_what_is_wrong_with_a_question() throws IOException {
        for (String wrong : new String[] {
            "{}",
            "{\"name\":\"x\",\"address\":7}",
            "{\"name\":\"x\",\"address\":\"https://evil.example/x\"}",
            "{\"name\":\"x\",\"address\":\"http://cad.example.org/x\"}",
            "{\"name\":\"\\n\",\"address\":\"https://cad.example.org/x\"}",
            "{\"name\":\"" + "x".repeat(101) + "\",\"address\":\"https://cad.example.org/x\"}"
        }) {
            assertThat(status(asked(new RegisterWebhookHandler(context), REGISTER, Map.of(), wrong)))
                    .as(wrong)
                    .isEqualTo(400);
        }
        Map<String, String> bad = Map.of("webhook", "x".repeat(3_000));
        assertThat(status(asked(new EndWebhookHandler(context), "DELETE /v1/webhooks/{webhook}", bad, "")))
                .isEqualTo(400);
    }

    @Test
    void makes_a_delivery_of_the_buss_message_and_leaves_in_the_queue_what_was_not_taken() throws IOException {
        Webhook webhook = Dispatches.webhook(ADDRESS);
        webhooks.add(webhook);
        systems.goesDown(ADDRESS);
        assertThat(Handlers.answer(new TellDispatchHandler(context), Handlers.envelope("TellDispatch"))
                        .path("batchItemFailures"))
                .isEmpty();
        assertThat(queue.taken()).hasSize(1);
        String event = Handlers.envelope("DeliverAlert")
                .replaceAll("\\\\\"webhook\\\\\": \\\\\"[0-9a-f]+", "\\\\\"webhook\\\\\": \\\\\"" + webhook.id());
        assertThat(Handlers.answer(new DeliverAlertHandler(context), event).path("batchItemFailures"))
                .hasSize(1);
        assertThat(queue.pauses().getLast()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
    }
}
