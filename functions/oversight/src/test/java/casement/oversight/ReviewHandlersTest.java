package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditStore;
import casement.domain.call.Repeats;
import casement.domain.log.LogEntries;
import casement.domain.log.LogStore;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.domain.policy.PackChanges;
import casement.domain.review.Kind;
import casement.domain.review.Review;
import casement.domain.review.Reviews;
import casement.json.Json;
import casement.testkit.Audits;
import casement.testkit.Handlers;
import casement.testkit.HttpEvents;
import casement.testkit.LogTrial;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryLogEntries;
import casement.testkit.memory.MemoryPackChanges;
import casement.testkit.memory.MemoryRepeats;
import casement.testkit.memory.MemoryReviews;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviews over HTTP, as the room wires them. */
class ReviewHandlersTest {
    private static final String ORDER =
            "{\"from\":\"2026-05-01\",\"until\":\"2026-05-31\",\"looks\":[\"plates\"],\"why\":\"complaints\"}";
    private static final String IN_ORDER = "{\"index\":3,\"verdict\":\"in-order\"}";

    private final TestIssuer issuer = new TestIssuer();
    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryReviews reviews = new MemoryReviews();
    private final LogTrial trial = new LogTrial();
    private final Review.Open open = new Review.Awaited(Audits.task(Kind.AUDIT)).drawn(Audits.sample());
    private final Map<String, String> path = Map.of("review", open.task().id().value());
    private final ApplicationContext context = ApplicationContext.builder()
            .deduceEnvironment(false)
            .banner(false)
            .properties(issuer.settings())
            .build();

    /** An answer as API Gateway gets it. */
    private record Answer(int status, JsonNode headers, JsonNode body) {}

    @BeforeEach
    void start() {
        context.registerSingleton(AuditStore.class, audit);
        context.registerSingleton(AuditEntries.class, audit);
        context.registerSingleton(People.class, issuer.directory().people);
        context.registerSingleton(Agencies.class, issuer.directory().agencies);
        context.registerSingleton(PackChanges.class, new MemoryPackChanges());
        context.registerSingleton(Repeats.class, new MemoryRepeats());
        context.registerSingleton(Reviews.class, reviews);
        context.registerSingleton(LogStore.class, trial.store);
        context.registerSingleton(LogEntries.class, new MemoryLogEntries(trial.store));
        context.start();
        reviews.add(new Review.Awaited(open.task()));
        reviews.open(open, Audits.sample());
    }

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void leads_from_an_order_to_the_list() {
        Answer ordered = ask(new OrderAuditHandler(context), "POST /v1/reviews", Map.of(), Role.COUNCIL, ORDER);
        assertThat(ordered.status()).as(ordered.body().toString()).isEqualTo(201);
        assertThat(ordered.headers().path("location").asText())
                .isEqualTo("/v1/reviews/" + ordered.body().path("id").asText());
        assertThat(ordered.body().at("/order/as").asText()).isEqualTo("council");
        assertThat(ordered.body().path("state").asText()).isEqualTo("awaited");

        Answer listed = ask(new ListReviewsHandler(context), "GET /v1/reviews", Map.of(), Role.PRIVACY_OFFICER, "");
        assertThat(listed.body().path("reviews")).hasSize(2);
    }

    @Test
    void leads_from_a_sample_to_a_finding() {
        Answer sample = ask(new ReadSampleHandler(context), "GET /v1/reviews/{review}/sample", path, Role.AUDITOR, "");
        assertThat(sample.status()).as(sample.body().toString()).isEqualTo(200);
        assertThat(sample.body().path("left").asInt()).isEqualTo(3);
        assertThat(find(Role.AUDITOR, IN_ORDER).status()).isEqualTo(200);

        Answer shown = ask(new ShowReviewHandler(context), "GET /v1/reviews/{review}", path, Role.SUPERVISOR, "");
        assertThat(shown.body().at("/looks/0/finding/verdict").asText()).isEqualTo("in-order");
        assertThat(shown.body().at("/review/draw/strata/1/stratum/look").asText())
                .isEqualTo("plates");
    }

    @Test
    void answers_what_is_not_so_as_everywhere() {
        assertThat(find(Role.RTCC_ANALYST, IN_ORDER).status()).isEqualTo(403);
        assertThat(find(Role.AUDITOR, "{\"index\":3,\"verdict\":\"fine\"}").status())
                .isEqualTo(400);
        assertThat(find(Role.AUDITOR, "{\"index\":4,\"verdict\":\"in-order\"}").status())
                .isEqualTo(404);
        assertThat(reply("{\"index\":3,\"text\":\"a slip\"}").status()).isEqualTo(409);
        assertThat(closing().status()).isEqualTo(409);
        Map<String, String> none = Map.of("review", "none");
        assertThat(ask(new ShowReviewHandler(context), "GET /v1/reviews/{review}", none, Role.AUDITOR, "")
                        .status())
                .isEqualTo(404);
        Map<String, String> wrong = Map.of("review", "../x");
        assertThat(ask(new ShowReviewHandler(context), "GET /v1/reviews/{review}", wrong, Role.AUDITOR, "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tells_numbers_and_nothing_else_to_whoever_is_not_signed_in() {
        String event = HttpEvents.event("GET /v1/public/reviews", Map.of(), Map.of(), Map.of(), "", "");
        JsonNode answer = Handlers.answer(new CountReviewsHandler(context), event);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        JsonNode counts =
                Json.read(answer.path("body").asText(), JsonNode.class).path("reviews");
        assertThat(counts)
                .hasSize(Kind.values().length)
                .allSatisfy(count -> assertThat(count.fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("kind", "due", "overdue", "done", "doneLate"));
        assertThat(audit.written()).isEmpty();
    }

    @Test
    void opens_reviews_and_draws_samples_on_schedule() {
        Handlers.call(new OpenReviewsHandler(context), Handlers.envelope("OpenReviews"));
        Handlers.call(new DrawSamplesHandler(context), Handlers.envelope("DrawSamples"));
        assertThat(audit.written())
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("OpenReviews", "OverdueReviews", "DrawSamples");
    }

    private Answer find(Role role, String body) {
        return ask(new RecordFindingHandler(context), "POST /v1/reviews/{review}/findings", path, role, body);
    }

    private Answer reply(String body) {
        return ask(
                new ReplyToFindingHandler(context), "POST /v1/reviews/{review}/replies", path, Role.SUPERVISOR, body);
    }

    private Answer closing() {
        return ask(
                new CloseReviewHandler(context),
                "POST /v1/reviews/{review}/closure",
                path,
                Role.AUDITOR,
                "{\"conclusion\":\"done\"}");
    }

    private Answer ask(
            RequestStreamHandler handler, String route, Map<String, String> parameters, Role role, String body) {
        String token = issuer.token("Ada", Instant.now(), role);
        String event = HttpEvents.event(route, parameters, Map.of(), Map.of(), token, body);
        JsonNode answer = Handlers.answer(handler, event);
        return new Answer(
                answer.path("statusCode").asInt(),
                answer.path("headers"),
                Json.read(answer.path("body").asText(), JsonNode.class));
    }
}
