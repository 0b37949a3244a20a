package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.domain.audit.AuditLog;
import casement.domain.call.CallCounts;
import casement.domain.call.Repeats;
import casement.domain.people.Agencies;
import casement.domain.people.People;
import casement.json.Json;
import casement.testkit.FaultSwitch;
import casement.testkit.HttpEvents;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.TestIssuer;
import casement.testkit.memory.MemoryCallCounts;
import casement.testkit.memory.MemoryRepeats;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MannersTest {
    private static final int MOST_PER_MINUTE = 20;

    private final TestIssuer issuer = new TestIssuer();
    private final MovableClock clock = new MovableClock(Asking.NOW);
    private final MemoryCallCounts counts = new MemoryCallCounts();
    private final MemoryRepeats repeats = new MemoryRepeats();
    private final ApplicationContext context = context();
    private final MakingHandler handler = new MakingHandler(context);

    private ApplicationContext context() {
        ApplicationContext made = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of(
                        "oidc.issuer",
                        issuer.uri().toString(),
                        "oidc.audience",
                        TestIssuer.AUDIENCE,
                        "calls.per.minute",
                        Integer.toString(MOST_PER_MINUTE)))
                .build();
        made.registerSingleton(Clock.class, clock);
        made.registerSingleton(AuditLog.class, new AuditLog(new ListedEntries(), clock, new AuditIds()));
        made.registerSingleton(People.class, issuer.directory().people);
        made.registerSingleton(Agencies.class, issuer.directory().agencies);
        made.registerSingleton(CallCounts.class, counts);
        made.registerSingleton(Repeats.class, repeats);
        return made.start();
    }

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void does_a_call_once_and_answers_it_the_same_way_for_a_day() {
        JsonNode first = make("Ada", "key-1", "{}");
        clock.advance(Duration.ofHours(23));
        assertThat(make("Ada", "key-1", "{}")).isEqualTo(first);
        assertThat(first.get("headers").get("location").asText()).isEqualTo("/v1/things/1");
        assertThat(handler.made).hasValue(1);
        clock.advance(Duration.ofHours(1));
        make("Ada", "key-1", "{}");
        assertThat(handler.made).hasValue(2);
    }

    @Test
    void does_every_call_that_has_no_key() {
        make("Ada", "", "{}");
        make("Ada", "", "{}");
        assertThat(handler.made).hasValue(2);
    }

    @Test
    void knows_one_persons_key_from_anothers() {
        make("Ada", "key-1", "{}");
        make("Bob", "key-1", "{}");
        assertThat(handler.made).hasValue(2);
    }

    @Test
    void answers_422_when_a_key_comes_with_other_words() {
        make("Ada", "key-1", "{}");
        JsonNode other = make("Ada", "key-1", "{\"other\":1}");
        assertThat(status(other)).isEqualTo(422);
        assertThat(Asking.body(other).get("type").asText()).isEqualTo("urn:casement:key-taken");
        assertThat(handler.made).hasValue(1);
    }

    @Test
    void answers_400_to_a_key_that_is_none() {
        assertThat(status(make("Ada", "k".repeat(129), "{}"))).isEqualTo(400);
        assertThat(status(make("Ada", "schlüssel", "{}"))).isEqualTo(400);
    }

    @Test
    void gives_the_key_back_when_nothing_was_made() {
        assertThat(status(make("Ada", "key-1", "{\"wish\":\"refuse\"}"))).isEqualTo(403);
        assertThat(status(make("Ada", "key-1", "{}"))).isEqualTo(201);
    }

    @Test
    void answers_409_when_it_is_not_known_whether_it_was_done() {
        assertThat(status(make("Ada", "key-1", "{\"wish\":\"break\"}"))).isEqualTo(500);
        assertThat(status(make("Ada", "key-1", "{\"wish\":\"break\"}"))).isEqualTo(409);
    }

    @Test
    void makes_one_thing_when_a_call_comes_many_times_at_once() {
        String event = event("Ada", "key-1", "{}");
        List<Race.Outcome<Integer>> outcomes =
                Race.between(8, n -> () -> status(Asking.ask(handler, Json.read(event, JsonNode.class))));
        assertThat(Race.thrown(outcomes)).isEmpty();
        assertThat(Race.values(outcomes)).contains(201).isSubsetOf(201, 409);
        assertThat(handler.made).hasValue(1);
    }

    @Test
    void does_nothing_when_the_key_cannot_be_looked_up() {
        repeats.faults.next(FaultSwitch.Mode.FAILS);
        assertThat(status(make("Ada", "key-1", "{}"))).isEqualTo(503);
        assertThat(handler.made).hasValue(0);
    }

    @Test
    void answers_though_the_answer_cannot_be_kept() {
        repeats.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.FAILS);
        assertThat(status(make("Ada", "key-1", "{}"))).isEqualTo(201);
        assertThat(status(make("Ada", "key-1", "{}"))).isEqualTo(409);
        assertThat(handler.made).hasValue(1);
    }

    @Test
    void lets_one_person_call_so_often_in_a_minute_and_no_oftener() {
        for (int n = 0; n < MOST_PER_MINUTE; n++) {
            assertThat(status(make("Ada", "", "{}"))).isEqualTo(201);
        }
        clock.advance(Duration.ofSeconds(20));
        JsonNode refused = make("Ada", "", "{}");
        assertThat(status(refused)).isEqualTo(429);
        assertThat(refused.get("headers").get("retry-after").asText()).isEqualTo("41");
        assertThat(Asking.body(refused).get("type").asText()).isEqualTo("urn:casement:too-often");
        assertThat(status(make("Bob", "", "{}"))).isEqualTo(201);
        clock.advance(Duration.ofSeconds(41));
        assertThat(status(make("Ada", "", "{}"))).isEqualTo(201);
        assertThat(handler.made).hasValue(MOST_PER_MINUTE + 2);
    }

    @Test
    void lets_nobody_in_when_calls_cannot_be_counted() {
        counts.faults.next(FaultSwitch.Mode.FAILS);
        assertThat(status(make("Ada", "", "{}"))).isEqualTo(503);
        assertThat(handler.made).hasValue(0);
    }

    private JsonNode make(String name, String key, String body) {
        return Asking.ask(handler, Json.read(event(name, key, body), JsonNode.class));
    }

    private String event(String name, String key, String body) {
        Map<String, String> headers = key.isEmpty() ? Map.of() : Map.of("idempotency-key", key);
        String token = issuer.token(name, clock.instant(), Role.AUDITOR);
        return HttpEvents.event("POST /v1/things", Map.of(), Map.of(), headers, token, body);
    }

    private static int status(JsonNode answer) {
        return answer.get("statusCode").asInt();
    }
}
