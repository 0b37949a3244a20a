package casement.publicsite;

import casement.json.Json;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** What programs read, laid out for people too; the same on every machine. */
final class JsonText {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    static ObjectNode object() {
        return Json.lenient().createObjectNode();
    }

    /** An enum's constant as programs read it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param fill writes the members of one */
    static <T> ArrayNode array(Collection<T> all, BiConsumer<ObjectNode, T> fill) {
        ArrayNode array = Json.lenient().createArrayNode();
        all.forEach(one -> fill.accept(array.addObject(), one));
        return array;
    }

    static ArrayNode words(Collection<String> all) {
        ArrayNode array = Json.lenient().createArrayNode();
        all.forEach(array::add);
        return array;
    }

    /** Null where it is suppressed, which a member of its own says. */
    static void count(ObjectNode to, OptionalLong count) {
        count.ifPresentOrElse(value -> to.put("count", value), () -> to.putNull("count"));
        to.put("suppressed", count.isEmpty());
    }

    static String of(JsonNode value) {
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try {
            return Json.lenient().writer(layout).writeValueAsString(value) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("a tree in memory cannot be written", e);
        }
    }
}
