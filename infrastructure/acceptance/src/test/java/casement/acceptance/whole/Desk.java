package casement.acceptance.whole;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A console that notes when it heard of which hit, known by the moment at which its vehicle was seen. */
final class Desk implements AutoCloseable {
    private final Map<Long, List<Long>> heard = new ConcurrentHashMap<>();
    private final Listener listener;

    Desk(URI address, String token) throws InterruptedException {
        listener = new Listener(address, this::note);
        listener.subscribe(token);
        if (listener.next(Duration.ofSeconds(30)).isEmpty()) {
            throw new IllegalStateException("no answer to the subscription");
        }
    }

    private void note(String text) {
        JsonNode message = Json.read(text, JsonNode.class);
        if (message.path("type").asText().equals("hit.raised")) {
            long at = Instant.parse(message.path("at").asText()).toEpochMilli();
            heard.computeIfAbsent(at, none -> new ArrayList<>()).add(System.nanoTime());
        }
    }

    /**
     * @param at in epoch milliseconds
     * @return values of {@link System#nanoTime}
     */
    List<Long> heardOf(long at) {
        return List.copyOf(heard.getOrDefault(at, List.of()));
    }

    @Override
    public void close() {
        listener.close();
    }
}
