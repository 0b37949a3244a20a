package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.local.run.Api;
import casement.local.run.CameraSource;
import casement.local.run.DemoList;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listed plate passes in the test scene: what dispatch systems are told of it, one of which is down. */
class WebhooksTest {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    @Test
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void dispatch_systems_are_told_of_orders_and_of_nothing_else(@TempDir Path folder) throws Exception {
        CameraSource.Wish reader = new CameraSource.Wish("scene", Optional.of("alpr"), Optional.empty());
        try (DispatchSystem police = new DispatchSystem();
                DispatchSystem fire = new DispatchSystem();
                Running running = Running.startWithDispatch(police.host() + ";" + fire.host(), folder, reader)) {
            Api api = running.api();
            police.knows(registered(api, police.address()));
            fire.knows(registered(api, fire.address()));
            fire.down(true);
            assertThat(register(api, "http://127.0.0.1:1/casement").status()).isEqualTo(400);
            assertThat(register(api, "https://169.254.169.254/latest").status()).isEqualTo(400);

            new DemoList(api, Clock.systemUTC(), line -> {}).setUp();
            String hit = verified(api, raised(api));
            assertThat(police.next(A_MOMENT)).as("nothing before the order").isEmpty();
            post(api, Person.ANALYST, "/v1/hits/" + hit + "/orders", Map.of("revision", 2));

            DispatchSystem.Message told = police.next(SOON).orElseThrow();
            assertThat(told.body().path("type").asText()).isEqualTo("hit.ordered");
            assertThat(told.body().at("/data/hit").asText()).isEqualTo(hit);
            assertThat(told.body().at("/data/state").asText()).isEqualTo("ordered");
            assertThat(told.body().toString()).doesNotContain("plate");
            assertThat(api.get(Person.ANALYST, told.body().at("/data/link").asText())
                            .status())
                    .isEqualTo(200);

            for (int n = 0; fire.refused() == 0 && n < SOON.toSeconds(); n++) {
                Thread.sleep(1_000);
            }
            assertThat(fire.refused()).isPositive();
            assertThat(health(api, fire).path("waiting").asInt()).isEqualTo(1);
            fire.down(false);
            DispatchSystem.Message late = fire.next(LONGEST).orElseThrow();
            assertThat(late.id()).isEqualTo(told.id());
            assertThat(late.tried()).isAfter(told.tried());
            assertThat(police.next(A_MOMENT)).as("told once").isEmpty();
            assertThat(health(api, police).path("delivered").asInt()).isEqualTo(1);
        }
    }

    private static Api.Answer register(Api api, String address) throws IOException, InterruptedException {
        return api.post(Person.OPERATIONS_MANAGER, "/v1/webhooks", Map.of("name", "Dispatch", "address", address));
    }

    private static String registered(Api api, String address) throws IOException, InterruptedException {
        Api.Answer answer = register(api, address);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("secret").asText();
    }

    private static JsonNode raised(Api api) throws IOException, InterruptedException {
        for (int n = 0; n < LONGEST.toSeconds(); n++) {
            JsonNode hits = api.get(Person.ANALYST, "/v1/hits").body().path("hits");
            Optional<JsonNode> stolen = StreamSupport.stream(hits.spliterator(), false)
                    .filter(hit -> hit.path("category").asText().equals("stolen-vehicle"))
                    .findFirst();
            if (stolen.isPresent()) {
                return api.get(
                                Person.ANALYST,
                                "/v1/hits/" + stolen.get().path("hitId").asText())
                        .body();
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("no hit was raised");
    }

    private static String verified(Api api, JsonNode shown) throws IOException, InterruptedException {
        String hit = shown.at("/hit/hitId").asText();
        post(
                api,
                Person.ANALYST,
                "/v1/hits/" + hit + "/eye-checks",
                Map.of(
                        "picture", shown.at("/picture/digest").asText(),
                        "samePlate", true,
                        "sameState", true,
                        "sameVehicle", true,
                        "revision", 0));
        post(
                api,
                Person.ANALYST,
                "/v1/hits/" + hit + "/confirmations",
                Map.of("reference", "CLETS 4711", "revision", 1));
        return hit;
    }

    private static void post(Api api, Person as, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        Api.Answer answer = api.post(as, path, body);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
    }

    private static JsonNode health(Api api, DispatchSystem system) throws IOException, InterruptedException {
        JsonNode lines =
                api.get(Person.OPERATIONS_MANAGER, "/v1/webhooks").body().path("webhooks");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.at("/webhook/address").asText().equals(system.address()))
                .findFirst()
                .orElseThrow()
                .path("health");
    }
}
