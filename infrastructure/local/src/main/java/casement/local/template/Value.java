package casement.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A piece of a template, with the place where it stands. */
public sealed interface Value {
    Where where();

    /** @param plain written without quotes, so that it may be a number or a boolean */
    record Text(String text, boolean plain, Where where) implements Value {}

    /** A list. */
    record Items(List<Value> items, Where where) implements Value {}

    /** A mapping, in the order written. */
    record Fields(Map<String, Value> fields, Where where) implements Value {}

    /** A function call that has not been evaluated, by its long name without {@code Fn::}. */
    record Call(String function, Value argument, Where where) implements Value {}

    /** What another stack has still to evaluate. */
    record Deferred(Stack stack, Value written) implements Value {
        @Override
        public Where where() {
            return written.where();
        }
    }

    /** What {@code AWS::NoValue} stands for: as if it had not been written. */
    record Nothing(Where where) implements Value {}

    /** As JSON; whatever has not been evaluated is missing. */
    default JsonNode json() {
        return switch (this) {
            case Text t -> scalar(t);
            case Items list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                list.items().forEach(v -> array.add(v.json()));
                yield array;
            }
            case Fields map -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                map.fields().forEach((k, v) -> object.set(k, v.json()));
                yield object;
            }
            case Call c -> JsonNodeFactory.instance.missingNode();
            case Deferred d -> JsonNodeFactory.instance.missingNode();
            case Nothing n -> JsonNodeFactory.instance.nullNode();
        };
    }

    private static JsonNode scalar(Text t) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (t.plain() && t.text().matches("true|false")) {
            return make.booleanNode(Boolean.parseBoolean(t.text()));
        }
        if (t.plain() && t.text().matches("-?(0|[1-9][0-9]{0,17})")) {
            return make.numberNode(Long.parseLong(t.text()));
        }
        if (t.plain() && t.text().matches("-?(0|[1-9][0-9]*)\\.[0-9]+")) {
            return make.numberNode(Double.parseDouble(t.text()));
        }
        return make.textNode(t.text());
    }
}
