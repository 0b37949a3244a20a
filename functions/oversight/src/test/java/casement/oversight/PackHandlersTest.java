package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditStore;
import casement.domain.call.Repeats;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.json.Json;
import casement.testkit.FaultSwitch;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a change over HTTP. */
class PackHandlersTest {
    private static final String PACK = "california-sb34";

    private final TestIssuer issuer = new TestIssuer();
    private final MemoryPackChanges changes = new MemoryPackChanges();
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    /** An answer as API Gateway gets it. */
    private record Answer(int status, JsonNode headers, JsonNode body) {
        private String etag() {
            return headers.path("etag").asText();
        }
    }

    @BeforeEach
    void start() {
        MemoryAudit audit = new MemoryAudit();
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(AuditEntries.class, audit);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, changes);
        context.registerSingleton(Repeats.class, new MemoryRepeats());
        context.start();
    }

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void leads_from_the_text_in_force_to_the_next_one() {
        Answer shown = show();
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().path("version").asInt()).isEqualTo(1);

        Answer proposed = propose(next(shown), shown.etag());
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(201);
        assertThat(proposed.headers().path("location").asText()).isEqualTo("/v1/packs/california-sb34/changes/2");
        assertThat(proposed.body().at("/differences/0/section").asText()).isEqualTo("version");
        assertThat(list().at("/packs/5/pack").asText()).isEqualTo("seattle-rtcc");
        assertThat(list().at("/packs/4/pending").asInt()).isEqualTo(2);

        Answer change = showChange();
        assertThat(change.body().path("text").asText()).isEqualTo(next(shown));
        assertThat(decide("Petra", Role.POLICY_ADMINISTRATOR, "approve", change.etag())
                        .status())
                .isEqualTo(403);
        Answer approved = decide("Cora", Role.COUNSEL, "approve", change.etag());
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        assertThat(approved.body().path("state").asText()).isEqualTo("approved");
        assertThat(show().body().path("version").asInt()).isEqualTo(2);
        assertThat(show().body().at("/changes/0/state").asText()).isEqualTo("approved");
        assertThat(decide("Cora", Role.COUNSEL, "approve", "").status()).isEqualTo(409);
    }

    @Test
    void answers_a_wrong_text_with_every_problem_and_its_line() {
        String text = next(show())
                .replace("who: [operations-manager]", "who: [operations-boss]")
                .replace("retention: []", "retention: none");
        Answer answer = propose(text, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("problems"))
                .extracting(problem -> problem.path("field").asText())
                .containsExactly("text:15", "text:47");
    }

    @Test
    void answers_412_when_something_else_was_read() {
        Answer shown = show();
        assertThat(propose(next(shown), "\"another\"").status()).isEqualTo(412);
        propose(next(shown), "");
        assertThat(decide("Cora", Role.COUNSEL, "approve", shown.etag()).status())
                .isEqualTo(412);
    }

    @Test
    void answers_400_to_what_names_no_pack_no_version_and_no_decision() {
        assertThat(ask(new ShowPackHandler(context), "GET /v1/packs/{pack}", Map.of("pack", "x".repeat(3_000)), "", "")
                        .status())
                .isEqualTo(400);
        assertThat(ask(
                                new ShowPackChangeHandler(context),
                                "GET /v1/packs/{pack}/changes/{version}",
                                Map.of("pack", PACK, "version", "two"),
                                "",
                                "")
                        .status())
                .isEqualTo(400);
        assertThat(decide("Cora", Role.COUNSEL, "perhaps", "").status()).isEqualTo(400);
        assertThat(propose("", "").status()).isEqualTo(400);
        assertThat(propose("\u0000", "").status()).isEqualTo(400);
        assertThat(propose("&a [*a]", "").status()).isEqualTo(400);
        assertThat(propose("x".repeat(70_000), "").status()).isEqualTo(400);
        assertThat(propose("a:\n".repeat(5_000), "").status()).isEqualTo(400);
        assertThat(propose("[".repeat(5_000), "").status()).isEqualTo(400);
    }

    @Test
    void answers_404_to_what_is_not_there() {
        assertThat(ask(new ShowPackHandler(context), "GET /v1/packs/{pack}", Map.of("pack", "atlantis"), "", "")
                        .status())
                .isEqualTo(404);
        assertThat(showChange().status()).isEqualTo(404);
        assertThat(decide("Cora", Role.COUNSEL, "approve", "").status()).isEqualTo(404);
    }

    @Test
    void shows_the_policy_to_whoever_is_not_signed_in() {
        Answer answer = ask(new ShowPolicyHandler(context), "GET /v1/public/policy", Map.of(), "", "", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/packs/2/texts/notice").asText()).isEqualTo("Licence plates are read here.");
    }

    @Test
    void answers_503_to_everything_when_it_is_not_known_what_is_in_force() {
        changes.faults.always(FaultSwitch.Mode.FAILS);
        assertThat(show().status()).isEqualTo(503);
    }

    private static String next(Answer shown) {
        return shown.body().path("text").asText().replace("version: 1\n", "version: 2\n");
    }

    private JsonNode list() {
        return ask(new ListPacksHandler(context), "GET /v1/packs", Map.of(), "", "")
                .body();
    }

    private Answer show() {
        return ask(new ShowPackHandler(context), "GET /v1/packs/{pack}", Map.of("pack", PACK), "", "");
    }

    private Answer propose(String text, String ifMatch) {
        return ask(
                new ProposePackChangeHandler(context),
                "POST /v1/packs/{pack}/changes",
                Map.of("pack", PACK),
                ifMatch,
                Json.write(Map.of("text", text, "why", "ordinance 12-2026")));
    }

    private Answer showChange() {
        return ask(
                new ShowPackChangeHandler(context),
                "GET /v1/packs/{pack}/changes/{version}",
                Map.of("pack", PACK, "version", "2"),
                "",
                "");
    }

    private Answer decide(String name, Role role, String decision, String ifMatch) {
        return ask(
                new DecidePackChangeHandler(context),
                "POST /v1/packs/{pack}/changes/{version}/decision",
                Map.of("pack", PACK, "version", "2"),
                ifMatch,
                Json.write(Map.of("decision", decision)),
                issuer.token(name, Instant.now(), role));
    }

    private Answer ask(
            RequestStreamHandler handler, String route, Map<String, String> path, String ifMatch, String body) {
        String token = issuer.token("Petra", Instant.now(), Role.POLICY_ADMINISTRATOR);
        return ask(handler, route, path, ifMatch, body, token);
    }

    private static Answer ask(
            RequestStreamHandler handler,
            String route,
            Map<String, String> path,
            String ifMatch,
            String body,
            String token) {
        Map<String, String> headers = ifMatch.isEmpty() ? Map.of() : Map.of("if-match", ifMatch);
        String event = HttpEvents.event(route, path, Map.of(), headers, token, body);
        JsonNode answer = Handlers.answer(handler, event);
        return new Answer(
                answer.path("statusCode").asInt(),
                answer.path("headers"),
                Json.read(answer.path("body").asText(), JsonNode.class));
    }
}
