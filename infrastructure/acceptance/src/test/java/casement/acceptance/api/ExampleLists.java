package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.acceptance.whole.CsvList;
import casement.local.Engine;
import casement.local.run.Api;
import casement.local.signin.Person;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Hot lists that must be there before the examples run. */
final class ExampleLists {
    private static final String LISTS = "/v1/hot-lists";
    private static final String WANTED = "wanted-persons";
    private static final String PARTNER = "partner-stolen";

    private ExampleLists() {}

    /**
     * One on which the plate of the examples stands twice, so that reading it raises two hits; an empty one; and one whose newest
     * file waits for a second person.
     */
    static void on(Engine engine) throws IOException, InterruptedException {
        Api api = new Api(engine);
        register(api, WANTED, "wanted-person");
        for (String plate : List.of("7ABC123", "7ABC12?")) {
            made(api.post(Person.ALPR_ADMINISTRATOR, LISTS + "/" + WANTED + "/entries", entry(plate)));
        }
        register(api, "own-cases", "case");
        CsvList partner = CsvList.registered(api, PARTNER);
        assertThat(partner.put(List.of("9CFH347", "9KMP774", "9RTV439", "9XYC943", "9HJK334")))
                .isEqualTo("in-force");
        assertThat(partner.put(List.of("9CFH347"))).isEqualTo("awaiting-approval");
    }

    private static void register(Api api, String id, String category) throws IOException, InterruptedException {
        Map<String, Object> list = Map.of(
                "id",
                id,
                "name",
                "Of the examples",
                "owner",
                "city-police-department",
                "terms",
                "made up for these tests",
                "format",
                "typed",
                "category",
                category);
        made(api.post(Person.ALPR_ADMINISTRATOR, LISTS, list));
    }

    private static Map<String, Object> entry(String plate) {
        return Map.of(
                "plate",
                plate,
                "memberName",
                "Sam Okafor",
                "badgeNumber",
                "4711",
                "assignment",
                "Robbery",
                "caseNumber",
                "2026-000123",
                "reason",
                "The driver is wanted for a robbery.",
                "expires",
                Instant.now()
                        .plus(Duration.ofDays(7))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
    }

    private static void made(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }
}
