package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.local.run.Api;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A hot list that comes in files with a column of plates, kept through the REST API as an ALPR administrator would. */
public final class CsvList {
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Api api;
    private final String address;

    private CsvList(Api api, String address) {
        this.api = api;
        this.address = address;
    }

    public static CsvList registered(Api api, String id) throws IOException, InterruptedException {
        Map<String, Object> form = Map.of(
                "id",
                id,
                "name",
                "Stolen vehicles of a partner",
                "owner",
                "city-police-department",
                "terms",
                "made up for these tests",
                "format",
                "csv",
                "category",
                "stolen-vehicle",
                "columns",
                Map.of("plate", "plate"));
        good(api.post(Person.ALPR_ADMINISTRATOR, "/v1/hot-lists", form));
        return new CsvList(api, "/v1/hot-lists/" + id + "/imports");
    }

    /** @return the state in which the import ends, or stays until somebody approves it */
    public String put(List<String> plates) throws IOException, InterruptedException {
        Map<String, Object> form = Map.of("issued", Instant.now().toString(), "rows", plates.size());
        JsonNode started = good(api.post(Person.ALPR_ADMINISTRATOR, address, form));
        HttpRequest file = HttpRequest.newBuilder(
                        URI.create(started.path("address").asText()))
                .PUT(HttpRequest.BodyPublishers.ofString(
                        plates.stream().collect(Collectors.joining("\n", "plate\n", "\n"))))
                .build();
        HttpResponse<String> answer = http.send(file, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return fate(started.at("/begun/id").asText());
    }

    private String fate(String id) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_IMPORT.toNanos();
        String state;
        do {
            Thread.sleep(500);
            state = good(api.get(Person.ALPR_ADMINISTRATOR, address + "/" + id))
                    .path("state")
                    .asText();
        } while (state.equals("received") && System.nanoTime() < end);
        return state;
    }

    private static JsonNode good(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 299);
        return answer.body();
    }
}
