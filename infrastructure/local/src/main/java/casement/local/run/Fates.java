package casement.local.run;

import casement.json.Json;
import casement.local.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What became of a camera's fragments, as the segments table says. */
final class Fates {
    /** By fragment number: {@code stored} (the manifest) or {@code withheld} (the record why not). */
    private final Map<String, JsonNode> stored = new TreeMap<>();

    private final Map<String, JsonNode> withheld = new TreeMap<>();

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
            stored.put(segment.path("fragment").path("number").asText(), segment);
        } else if (item.has("withheld")) {
            JsonNode record = Json.read(item.path("withheld").path("S").asText(), JsonNode.class);
            withheld.put(record.path("ref").path("number").asText(), record);
        }
    }

    /** Those of certain fragments. */
    Fates only(Set<String> fragmentNumbers) {
        Fates some = new Fates();
        some.stored.putAll(stored);
        some.withheld.putAll(withheld);
        some.stored.keySet().retainAll(fragmentNumbers);
        some.withheld.keySet().retainAll(fragmentNumbers);
        return some;
    }

    Map<String, JsonNode> stored() {
        return stored;
    }

    Map<String, JsonNode> withheld() {
        return withheld;
    }

    boolean knows(String fragmentNumber) {
        return stored.containsKey(fragmentNumber) || withheld.containsKey(fragmentNumber);
    }

    int size() {
        return stored.size() + withheld.size();
    }
}
