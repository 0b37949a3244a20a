package casement.situation.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The members of a message that the rules name; all others are gone before anything reads it. */
final class Kept {
    private final Set<String> whole;
    private final Set<String> leadingThere = new HashSet<>();

    /** @param paths members by their names, with dots between; lists have no part of their own */
    Kept(List<String> paths) {
        whole = Set.copyOf(paths);
        for (String path : paths) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                leadingThere.add(path.substring(0, dot));
            }
        }
    }

    JsonNode of(JsonNode message) {
        return of(message, "");
    }

    private JsonNode of(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> {
                String inside = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                if (whole.contains(inside)) {
                    kept.set(member.getKey(), plain(member.getValue()));
                } else if (leadingThere.contains(inside)) {
                    kept.set(member.getKey(), of(member.getValue(), inside));
                }
            });
            return kept;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> kept.add(of(each, path)));
            return kept;
        }
        return JsonNodeFactory.instance.nullNode();
    }

    /** A named member is a value or a list of values; what hides an object in its place has nothing in it that was named. */
    private static JsonNode plain(JsonNode value) {
        if (value instanceof ArrayNode list) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> values.add(each.isValueNode() ? each : JsonNodeFactory.instance.nullNode()));
            return values;
        }
        return value.isValueNode() ? value : JsonNodeFactory.instance.nullNode();
    }
}
