package casement.local.run;

import casement.json.Json;
import casement.local.signin.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Questions about what cameras read and saw, asked through the REST API as a person with a reason; each is in the audit log. */
public final class Looking {
    /** Who asks, and with which reason, for people. */
    public static final String AS_WHOM = Person.ANALYST.name() + ", who gives the reason missing-person DEMO-0001";

    private static final Map<String, String> WHY = Map.of("code", "missing-person", "number", "DEMO-0001");
    private static final List<String> KINDS = List.of("vehicle", "bus", "motorcycle", "bicycle", "person");
    private static final int PAGE = 500;

    private final Api api;

    public Looking(Api api) {
        this.api = api;
    }

    /**
     * Reads of one camera, the newest first, as the API shows them.
     *
     * @throws IllegalStateException when the API refuses
     */
    public List<SeenPlate> plates(String camera, Instant from, Instant until) throws IOException, InterruptedException {
        List<SeenPlate> plates = new ArrayList<>();
        ObjectNode question = question(camera, from, until);
        ask("/v1/reads/searches", "reads", question, read -> plates.add(SeenPlate.of(read)));
        return plates;
    }

    /**
     * How many objects of each kind one camera saw.
     *
     * @throws IllegalStateException when the API refuses
     */
    public Map<String, Integer> sightings(String camera, Instant from, Instant until)
            throws IOException, InterruptedException {
        Map<String, Integer> counts = new TreeMap<>();
        ObjectNode question = question(camera, from, until);
        question.set("kinds", Json.lenient().valueToTree(KINDS));
        ask(
                "/v1/sightings/searches",
                "sightings",
                question,
                seen -> counts.merge(seen.path("kind").asText(), 1, Integer::sum));
        return counts;
    }

    /**
     * Hits of one camera, the newest first, as the API shows them; the first page of them.
     *
     * @throws IllegalStateException when the API refuses
     */
    public List<SeenHit> hits(String camera, Instant from, Instant until) throws IOException, InterruptedException {
        List<SeenHit> hits = new ArrayList<>();
        api.get(Person.ANALYST, "/v1/hits?camera=%s&from=%s&until=%s&limit=%d".formatted(camera, from, until, PAGE))
                .orThrow("asking for hits")
                .body()
                .path("hits")
                .forEach(hit -> hits.add(SeenHit.of(hit)));
        return hits;
    }

    private static ObjectNode question(String camera, Instant from, Instant until) {
        ObjectNode question = Json.lenient().createObjectNode();
        question.putArray("cameras").add(camera);
        question.put("from", from.toString());
        question.put("until", until.toString());
        question.put("limit", PAGE);
        question.set("purpose", Json.lenient().valueToTree(WHY));
        return question;
    }

    private void ask(String path, String member, ObjectNode question, Consumer<JsonNode> found)
            throws IOException, InterruptedException {
        Optional<String> next = Optional.empty();
        do {
            next.ifPresent(cursor -> question.put("cursor", cursor));
            JsonNode page = api.post(Person.ANALYST, path, question)
                    .orThrow("asking for " + member)
                    .body();
            page.path(member).forEach(found);
            next = page.path("next").isTextual() ? Optional.of(page.path("next").asText()) : Optional.empty();
        } while (next.isPresent());
    }
}
