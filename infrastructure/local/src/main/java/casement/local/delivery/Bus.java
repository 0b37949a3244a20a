package casement.local.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** An event bus: what matches a rule's pattern goes to the rule's targets. */
public final class Bus {
    private record Rule(Filter filter, Consumer<String> target) {}

    private final List<Rule> rules = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final String region;
    private final String account;
    private final InstantSource clock;

    public Bus(String region, String account, InstantSource clock) {
        this.region = region;
        this.account = account;
        this.clock = clock;
    }

    /** @param target must have taken the event durably when it returns */
    public void add(JsonNode pattern, Consumer<String> target) {
        rules.add(new Rule(new Filter(pattern.isEmpty() ? List.of() : List.of(pattern)), target));
    }

    /** @return the event's id, once every target has it */
    String put(JsonNode entry, JsonNode detail) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        String id = UUID.randomUUID().toString();
        event.put("version", "0");
        event.put("id", id);
        event.put("detail-type", entry.path("DetailType").asText());
        event.put("source", entry.path("Source").asText());
        event.put("account", account);
        event.put(
                "time",
                clock.instant()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString());
        event.put("region", region);
        event.putArray("resources").addAll(resources(entry));
        event.set("detail", detail);
        String text = event.toString();
        rules.stream()
                .filter(r -> r.filter().admits(event))
                .forEach(r -> r.target().accept(text));
        return id;
    }

    private static com.fasterxml.jackson.databind.node.ArrayNode resources(JsonNode entry) {
        com.fasterxml.jackson.databind.node.ArrayNode resources = JsonNodeFactory.instance.arrayNode();
        entry.path("Resources").forEach(resources::add);
        return resources;
    }
}
