package casement.local.run;

import casement.json.Json;
import casement.local.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What became of a camera's fragments, as the segments table says. */
final class Fates {
    /** By start, in epoch milliseconds: {@code stored} (the manifest) or {@code withheld} (the record why not). */
    private final Map<Long, JsonNode> stored = new TreeMap<>();

    private final Map<Long, JsonNode> withheld = new TreeMap<>();

    private Fates() {}

    static Fates of(Engine engine, String camera) {
        Fates fates = new Fates();
        ObjectNode query = Json.lenient().createObjectNode();
        query.put("TableName", engine.variable("SEGMENTS_TABLE"));
        query.put("KeyConditionExpression", "camera = :c");
        query.putObject("ExpressionAttributeValues").putObject(":c").put("S", camera);
        while (true) {
            JsonNode page = engine.tables().tables("Query", query);
            page.path("Items").forEach(fates::add);
            if (!page.path("LastEvaluatedKey").isObject()) {
                return fates;
            }
            query.set("ExclusiveStartKey", page.path("LastEvaluatedKey"));
        }
    }

    private void add(JsonNode item) {
        if (item.has("stored")) {
            JsonNode segment = Json.read(item.path("stored").path("S").asText(), JsonNode.class);
            stored.put(startMillis(segment.path("fragment")), segment);
        } else if (item.has("withheld")) {
            JsonNode record = Json.read(item.path("withheld").path("S").asText(), JsonNode.class);
            withheld.put(startMillis(record.path("ref")), record);
        }
    }

    /** Those of certain fragments. */
    Fates only(Set<Long> starts) {
        Fates some = new Fates();
        some.stored.putAll(stored);
        some.withheld.putAll(withheld);
        some.stored.keySet().retainAll(starts);
        some.withheld.keySet().retainAll(starts);
        return some;
    }

    Map<Long, JsonNode> stored() {
        return stored;
    }

    Map<Long, JsonNode> withheld() {
        return withheld;
    }

    boolean knows(long startMillis) {
        return stored.containsKey(startMillis) || withheld.containsKey(startMillis);
    }

    private static long startMillis(JsonNode fragment) {
        return Instant.parse(fragment.path("start").asText()).toEpochMilli();
    }

    int size() {
        return stored.size() + withheld.size();
    }
}
