package casement.situation;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.call.CallCounts;
import casement.domain.call.Repeats;
import casement.domain.camera.Cameras;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.domain.situation.Feeds;
import casement.domain.situation.IncidentChanges;
import casement.domain.situation.Layers;
import casement.domain.situation.SituationItems;
import casement.domain.situation.UnitPositions;
import casement.json.Json;
import casement.lambda.HttpHandler;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCallCounts;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryFeeds;
import casement.testkit.memory.MemoryIncidentChanges;
import casement.testkit.memory.MemoryLayers;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryRepeats;
import casement.testkit.memory.MemorySituationItems;
import casement.testkit.memory.MemoryUnitPositions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlersTest {
    private static final String FORM =
            "{\"id\":\"shots\",\"kind\":\"gunshots\",\"secret\":\"" + SituationStores.SECRET + "\"}";

    private final TestIssuer issuer = new TestIssuer();
    private final Clock clock = Clock.systemUTC();
    private final MemoryAudit audit = new MemoryAudit();
    private final MemorySituationItems items = new MemorySituationItems(clock);
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    @BeforeAll
    void start() {
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(AuditEntries.class, audit);
        context.registerSingleton(Feeds.class, new MemoryFeeds());
        context.registerSingleton(SituationItems.class, items);
        context.registerSingleton(Layers.class, new MemoryLayers());
        context.registerSingleton(Cameras.class, new MemoryCameras());
        context.registerSingleton(IncidentChanges.class, new MemoryIncidentChanges(clock));
        context.registerSingleton(UnitPositions.class, new MemoryUnitPositions(clock));
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

    private JsonNode asked(HttpHandler handler, String route, Map<String, String> path, String body, Role role)
            throws IOException {
        String token = issuer.token("Person-" + role, Instant.now(), role);
        return Handlers.answer(handler, HttpEvents.event(route, path, Map.of(), token, body));
    }

    private JsonNode sent(String body, String secret) {
        ObjectNode event = (ObjectNode) Json.read(Handlers.envelope("ReceiveMessages"), JsonNode.class);
        event.withObjectProperty("pathParameters").put("feed", "shots");
        event.withObjectProperty("headers").put("x-api-key", secret);
        event.put("body", body);
        return Handlers.answer(new ReceiveMessagesHandler(context), Json.write(event));
    }

    @Test
    @Clause("SEA-RTCC-1")
    void takes_a_feed_from_its_registration_to_its_end() throws IOException {
        JsonNode registered =
                asked(new RegisterFeedHandler(context), "POST /v1/feeds", Map.of(), FORM, Role.OPERATIONS_MANAGER);
        assertThat(registered.path("statusCode").asInt())
                .as(registered.toString())
                .isEqualTo(201);
        assertThat(registered.toString()).doesNotContain(SituationStores.SECRET);
        String shot = "{\"detections\":[{\"id\":\"1\",\"at\":\"" + Instant.now()
                + "\",\"confidence\":1,\"latitudeDegrees\":47.6,\"longitudeDegrees\":-122.3}]}";
        JsonNode taken = sent(shot, SituationStores.SECRET);
        assertThat(taken.path("statusCode").asInt()).as(taken.toString()).isEqualTo(200);
        assertThat(Json.read(taken.path("body").asText(), JsonNode.class)
                        .path("stored")
                        .asInt())
                .isEqualTo(1);
        assertThat(items.all()).hasSize(1);
        assertThat(sent(shot, "0".repeat(32)).path("statusCode").asInt()).isEqualTo(401);
        JsonNode wrong = sent("{\"detections\":[]}", SituationStores.SECRET);
        assertThat(wrong.path("statusCode").asInt()).isEqualTo(400);
        assertThat(wrong.path("body").asText()).contains("detections");
        JsonNode listed = asked(new ListFeedsHandler(context), "GET /v1/feeds", Map.of(), "", Role.OPERATIONS_MANAGER);
        assertThat(listed.path("body").asText()).contains("/v1/feeds/shots/messages");
        Map<String, String> path = Map.of("feed", "shots");
        JsonNode ended =
                asked(new EndFeedHandler(context), "POST /v1/feeds/{feed}/end", path, "", Role.OPERATIONS_MANAGER);
        assertThat(ended.path("statusCode").asInt()).as(ended.toString()).isEqualTo(200);
        assertThat(sent(shot, SituationStores.SECRET).path("statusCode").asInt())
                .isEqualTo(401);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void shows_the_rules_and_lets_an_analyst_register_nothing() throws IOException {
        JsonNode rules =
                asked(new ShowFeedRulesHandler(context), "GET /v1/feed-rules", Map.of(), "", Role.RTCC_ANALYST);
        assertThat(rules.path("body").asText()).contains("incidentTypeCommonRegistryText");
        JsonNode refused = asked(new RegisterFeedHandler(context), "POST /v1/feeds", Map.of(), FORM, Role.RTCC_ANALYST);
        assertThat(refused.path("statusCode").asInt()).isEqualTo(403);
    }

    @Test
    @Clause("SEA-RTCC-1")
    void puts_lists_and_shows_a_layer() throws IOException {
        String schools = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[-122.3,47.6]},\"properties\":{\"name\":\"Hill School\"}}]}";
        Map<String, String> path = Map.of("layer", "schools");
        JsonNode put =
                asked(new PutLayerHandler(context), "PUT /v1/layers/{layer}", path, schools, Role.OPERATIONS_MANAGER);
        assertThat(put.path("statusCode").asInt()).as(put.toString()).isEqualTo(200);
        JsonNode listed = asked(new ListLayersHandler(context), "GET /v1/layers", Map.of(), "", Role.RTCC_ANALYST);
        assertThat(listed.path("body").asText()).contains("\"schools\"");
        JsonNode shown = asked(new ShowLayerHandler(context), "GET /v1/layers/{layer}", path, "", Role.RTCC_ANALYST);
        assertThat(Json.read(shown.path("body").asText(), JsonNode.class).at("/collection"))
                .isEqualTo(Json.read(schools, JsonNode.class));
    }
}
