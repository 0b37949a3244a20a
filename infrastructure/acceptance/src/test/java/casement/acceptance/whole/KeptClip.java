package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.run.Api;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * A clip that two people kept as evidence, through the REST API.
 *
 * @param item its id
 * @param opened what a supervisor was shown of it
 * @param media its first file
 */
record KeptClip(String item, Instant from, Instant until, JsonNode opened, Path media) {
    private static final int MOST_SECONDS = 120;
    private static final Map<String, String> PURPOSE = Map.of("code", "investigation", "number", "2026-000123");

    /** Of what the camera has recorded up to now. */
    static KeptClip ofLast(Duration length, Api api, String camera, Path folder)
            throws IOException, InterruptedException {
        Instant until = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant from = until.minus(length);
        Api.Answer asked = api.post(
                Person.ANALYST,
                "/v1/clip-requests",
                Map.of(
                        "cameras", List.of(camera),
                        "from", from.toString(),
                        "until", until.toString(),
                        "purpose", PURPOSE,
                        "retentionClass", "case"));
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(201);
        String id = asked.body().path("clipRequestId").asText();
        Api.Answer approved =
                api.post(Person.SUPERVISOR, "/v1/clip-requests/" + id + "/decisions", Map.of("decision", "approve"));
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        JsonNode opened = opened(api, "/v1/evidence/" + id + "/openings", 404);
        Path media = fetched(opened.at("/media/0/address"), folder.resolve("clip.mp4"));
        return new KeptClip(id, from, until, opened, media);
    }

    /** The zip that a supervisor ordered for a prosecutor. */
    Path copy(Api api, Path folder) throws IOException, InterruptedException {
        String copies = "/v1/evidence/" + item + "/copies";
        Map<String, String> recipient =
                Map.of("name", "Dora Day", "organisation", "King County Prosecutor", "kind", "law-enforcement");
        Api.Answer ordered = api.post(Person.SUPERVISOR, copies, Map.of("recipient", recipient, "purpose", PURPOSE));
        assertThat(ordered.status()).as(ordered.body().toString()).isEqualTo(202);
        String address = copies + "/" + ordered.body().at("/copy/copy").asText() + "/openings";
        return fetched(opened(api, address, 409).at("/address"), folder.resolve("item.zip"));
    }

    /** The city's public key, as anybody can have it. */
    static Path keys(URI api, Path folder) throws IOException, InterruptedException {
        HttpRequest get =
                HttpRequest.newBuilder(api.resolve("/v1/public/evidence-keys")).build();
        String answer = HttpClient.newHttpClient()
                .send(get, HttpResponse.BodyHandlers.ofString())
                .body();
        String pem = Json.read(answer, JsonNode.class).at("/keys/0/pem").asText();
        return Files.writeString(folder.resolve("city.pem"), pem);
    }

    private static Path fetched(JsonNode address, Path into) throws IOException, InterruptedException {
        HttpRequest get = HttpRequest.newBuilder(URI.create(address.asText())).build();
        return HttpClient.newHttpClient()
                .send(get, HttpResponse.BodyHandlers.ofFile(into))
                .body();
    }

    /** @param early status as long as it is not there */
    private static JsonNode opened(Api api, String openings, int early) throws IOException, InterruptedException {
        for (int seconds = 0; seconds < MOST_SECONDS; seconds++) {
            Api.Answer answer = api.post(Person.SUPERVISOR, openings, Map.of("purpose", PURPOSE));
            if (answer.status() == 200) {
                return answer.body();
            }
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(early);
            Thread.sleep(1_000);
        }
        throw new AssertionError(openings + " did not open within " + MOST_SECONDS + " s");
    }

    /** What Debian's ffprobe says of its media's format, such as {@code start_time}. */
    double told(String what) throws IOException, InterruptedException {
        return Double.parseDouble(
                ran("ffprobe", "-v", "error", "-show_entries", "format=" + what, "-of", "csv=p=0", media.toString())
                        .strip());
    }

    /** How many Debian's ffprobe finds in its media. */
    long pictures() throws IOException, InterruptedException {
        return Long.parseLong(ran(
                        "ffprobe",
                        "-v",
                        "error",
                        "-count_packets",
                        "-select_streams",
                        "v:0",
                        "-show_entries",
                        "stream=nb_read_packets",
                        "-of",
                        "csv=p=0",
                        media.toString())
                .strip());
    }

    /** What Debian's ffmpeg complains of when it decodes all of it. */
    String complaints() throws IOException, InterruptedException {
        return ran("ffmpeg", "-v", "warning", "-i", media.toString(), "-f", "null", "-");
    }

    private static String ran(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
