package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.local.run.Api;
import casement.local.run.CameraSource;
import casement.local.run.DemoList;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listed plate passes in the test scene: what consoles are told of it, and who is told nothing. */
class AlertsTest {
    private static final int SCENE_SECONDS = 60;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Test
    @Clause({"SJ-ALPR-9", "SEA-RTCC-5"})
    void desks_are_told_of_a_hit_and_nobody_else_is(@TempDir Path folder) throws Exception {
        CameraSource.Wish reader = new CameraSource.Wish("scene", Optional.of("alpr"), Optional.empty());
        try (Running running = Running.startFor(SCENE_SECONDS, folder, reader);
                Listener desk = new Listener(running.engine().socketUri());
                Listener forger = new Listener(running.engine().socketUri());
                Listener technician = new Listener(running.engine().socketUri());
                Listener silent = new Listener(running.engine().socketUri())) {
            desk.subscribe(running.engine().token(Person.ANALYST));
            assertThat(type(desk.next(SOON))).isEqualTo("subscribed");
            forger.subscribe(running.engine().token(Person.ANALYST) + "x");
            assertThat(type(forger.next(SOON))).isEqualTo("problem");
            technician.subscribe(running.engine().token(Person.TECHNICIAN));
            assertThat(type(technician.next(SOON))).isEqualTo("problem");

            new DemoList(running.api(), Clock.systemUTC(), line -> {}).setUp();
            JsonNode hit = desk.next(LONGEST).orElseThrow();
            assertThat(hit.path("type").asText()).isEqualTo("hit.raised");
            assertThat(hit.path("state").asText()).isEqualTo("unverified");
            assertThat(hit.path("notice").asText()).contains("no ground");
            assertThat(hit.has("plate")).isFalse();

            assertThat(forger.next(A_MOMENT)).isEmpty();
            assertThat(technician.next(A_MOMENT)).isEmpty();
            assertThat(silent.next(A_MOMENT)).isEmpty();
        }
    }

    @Test
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void desks_are_told_when_nobody_in_the_field_acknowledges_an_order(@TempDir Path folder) throws Exception {
        CameraSource.Wish reader = new CameraSource.Wish("scene", Optional.of("alpr"), Optional.empty());
        try (Running running = Running.startFor(SCENE_SECONDS, folder, reader);
                Listener desk = new Listener(running.engine().socketUri());
                Listener unit = new Listener(running.engine().socketUri())) {
            desk.subscribe(running.engine().token(Person.ANALYST));
            unit.subscribe(running.engine().token(Person.FIELD_OFFICER), "field");
            assertThat(type(unit.next(SOON))).isEqualTo("subscribed");
            new DemoList(running.api(), Clock.systemUTC(), line -> {}).setUp();

            String hit = told(
                            desk,
                            "hit.raised",
                            told -> told.path("category").asText().equals("stolen-vehicle"))
                    .path("hit")
                    .asText();
            int order = ordered(running.api(), hit);
            JsonNode heard = unit.next(SOON).orElseThrow();
            assertThat(heard.path("hit").asText()).isEqualTo(hit);
            assertThat(heard.path("order").asInt()).isEqualTo(order);
            assertThat(heard.path("state").asText()).isEqualTo("ordered");
            assertThat(List.of("seenAt", "confirmedAt", "until")).allMatch(heard::has);
            assertThat(heard.has("notice")).isFalse();
            assertThat(heard.has("plate")).isFalse();

            JsonNode silence = told(desk, "hit.unacknowledged", told -> true);
            assertThat(silence.path("order").asInt()).isEqualTo(order);
            assertThat(silence.path("times").asInt()).isEqualTo(1);

            String acknowledgements = "/v1/hits/" + hit + "/acknowledgements";
            Map<String, Integer> said = Map.of("revision", order);
            assertThat(running.api()
                            .post(Person.TECHNICIAN, acknowledgements, said)
                            .status())
                    .isEqualTo(403);
            assertThat(running.api()
                            .post(Person.FIELD_OFFICER, acknowledgements, said)
                            .status())
                    .isEqualTo(200);
            told(desk, "hit.acknowledged", told -> told.path("hit").asText().equals(hit));
            JsonNode shown =
                    running.api().get(Person.ANALYST, "/v1/hits/" + hit).body().at("/hit/verification/orders/0");
            assertThat(shown.path("acknowledgements")).hasSize(1);
            assertThat(shown.path("unacknowledgedAt")).hasSize(1);
            assertThat(unit.next(A_MOMENT)).isEmpty();
        }
    }

    /** @return the order's revision */
    private static int ordered(Api api, String hit) throws Exception {
        JsonNode shown = api.get(Person.ANALYST, "/v1/hits/" + hit).body();
        step(
                api,
                hit,
                "eye-checks",
                Map.of(
                        "picture", shown.at("/picture/digest").asText(),
                        "samePlate", true,
                        "sameState", true,
                        "sameVehicle", true,
                        "revision", 0));
        step(api, hit, "confirmations", Map.of("reference", "CLETS 4711", "revision", 1));
        return step(api, hit, "orders", Map.of("revision", 2)).path("revision").asInt();
    }

    private static JsonNode step(Api api, String hit, String what, Map<String, Object> said) throws Exception {
        Api.Answer answer = api.post(Person.ANALYST, "/v1/hits/" + hit + "/" + what, said);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    /** The next such message; others are let be. */
    private static JsonNode told(Listener listener, String type, Predicate<JsonNode> wanted) throws Exception {
        while (true) {
            JsonNode message = listener.next(LONGEST).orElseThrow();
            if (message.path("type").asText().equals(type) && wanted.test(message)) {
                return message;
            }
        }
    }

    private static String type(Optional<JsonNode> message) {
        return message.orElseThrow().path("type").asText();
    }
}
