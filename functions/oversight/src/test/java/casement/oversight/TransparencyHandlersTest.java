package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.call.Repeats;
import casement.domain.camera.Cameras;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.domain.review.Reviews;
import casement.domain.transparency.Measures;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.PublicPages;
import casement.domain.transparency.PublicSite;
import casement.json.Json;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryRepeats;
import casement.testkit.memory.MemoryReviews;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public is told, as the room wires it. */
class TransparencyHandlersTest {
    private static final String IMPORT =
            "{\"replaces\":0,\"measures\":[{\"kind\":\"programme\",\"name\":\"violent crime\","
                + "\"area\":\"Harbour\",\"from\":\"2026-07-01\",\"to\":\"2026-09-30\",\"value\":41.5,\"unit\":\"reports\",\"source\":\"City"
                + " Auditor\",\"dated\":\"2026-10-15\"}]}";

    private final TestIssuer issuer = new TestIssuer();
    private final PublicOffice office = new PublicOffice();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(settings())
            .build();

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(issuer.settings());
        settings.put("software.version", "0.1.0");
        settings.put("site.time.zone", "America/Los_Angeles");
        settings.put("site.name", "City");
        settings.put("site.contact", "privacy@city.example");
        settings.put("site.api", "https://api.city.example");
        settings.put("least.public.count", "10");
        return settings;
    }

    @BeforeEach
    void start() {
        context.registerSingleton(AuditStore.class, office.audit);
        context.registerSingleton(AuditEntries.class, office.audit);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, office.packs.changes);
        context.registerSingleton(Repeats.class, new MemoryRepeats());
        context.registerSingleton(Reviews.class, new MemoryReviews());
        context.registerSingleton(LogStore.class, office.trial.store);
        context.registerSingleton(LogEntries.class, new MemoryLogEntries(office.trial.store));
        context.registerSingleton(PublicFigures.class, office.figures);
        context.registerSingleton(Measures.class, office.measures);
        context.registerSingleton(Cameras.class, office.cameras);
        context.registerSingleton(PublicSite.class, office.site);
        context.registerSingleton(PublicPages.class, new PlainPages());
        context.start();
    }

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void gathers_and_publishes_on_schedule() {
        office.acts(12, PublicOffice.hit("STOLEN_VEHICLE"));
        office.seal();
        Handlers.call(new GatherFiguresHandler(context), Handlers.envelope("GatherFigures"));
        Handlers.call(new PublishPagesHandler(context), Handlers.envelope("PublishPages"));
        assertThat(office.figures.months()).hasSize(1);
        assertThat(office.site.shown()).contains(PlainPages.INDEX);
        assertThat(office.site.kept()).hasSize(1);
    }

    @Test
    void leads_from_an_import_to_the_list() {
        JsonNode imported = ask(new ImportMeasuresHandler(context), "POST /v1/measures", Role.PRIVACY_OFFICER, IMPORT);
        assertThat(imported.path("statusCode").asInt()).as(imported.toString()).isEqualTo(201);
        assertThat(body(imported).path("version").asInt()).isEqualTo(1);

        JsonNode listed = ask(new ListMeasuresHandler(context), "GET /v1/measures", Role.AUDITOR, "");
        assertThat(body(listed).at("/imports/0/measures/0/value").decimalValue())
                .isEqualByComparingTo("41.5");
        assertThat(body(listed).at("/imports/0/measures/0/kind").asText()).isEqualTo("programme");
    }

    @Test
    void answers_what_is_not_so_as_everywhere() {
        assertThat(status(ask(new ImportMeasuresHandler(context), "POST /v1/measures", Role.RTCC_ANALYST, IMPORT)))
                .isEqualTo(403);
        assertThat(status(ask(
                        new ImportMeasuresHandler(context),
                        "POST /v1/measures",
                        Role.PRIVACY_OFFICER,
                        IMPORT.replace("programme", "success"))))
                .isEqualTo(400);
        ask(new ImportMeasuresHandler(context), "POST /v1/measures", Role.PRIVACY_OFFICER, IMPORT);
        assertThat(status(ask(new ImportMeasuresHandler(context), "POST /v1/measures", Role.PRIVACY_OFFICER, IMPORT)))
                .isEqualTo(409);
    }

    private JsonNode ask(RequestStreamHandler handler, String route, Role role, String body) {
        String token = issuer.token("Ada", Instant.now(), role);
        return Handlers.answer(handler, HttpEvents.event(route, Map.of(), Map.of(), Map.of(), token, body));
    }

    private static int status(JsonNode answer) {
        return answer.path("statusCode").asInt();
    }

    private static JsonNode body(JsonNode answer) {
        return Json.read(answer.path("body").asText(), JsonNode.class);
    }
}
