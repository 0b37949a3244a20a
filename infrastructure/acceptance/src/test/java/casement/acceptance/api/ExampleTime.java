package casement.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The examples are all of one noon; they are called with the same moments around now, so that they work on every day. */
final class ExampleTime {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    /** One for the whole run: cursors are bound to what was asked for. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final Duration SINCE = Duration.between(NOON, Instant.now().truncatedTo(ChronoUnit.SECONDS));

    private ExampleTime() {}

    static String moved(String text) {
        return MOMENT.matcher(text).matches() ? Instant.parse(text).plus(SINCE).toString() : text;
    }

    static JsonNode moved(JsonNode example) {
        return switch (example) {
            case TextNode text -> TextNode.valueOf(moved(text.textValue()));
            case ArrayNode array -> {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> all.add(moved(item)));
                yield all;
            }
            case ObjectNode object -> {
                ObjectNode all = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> all.set(member.getKey(), moved(member.getValue())));
                yield all;
            }
            default -> example.deepCopy();
        };
    }
}
