package casement.acceptance.api;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people and programs send by mistake or on purpose, chosen by a seeded die. */
final class Nonsense {
    /** Stands in made-up values; no refusal may repeat it. */
    static final String CANARY = "zq7 CANARY";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int HUGE = 200_000;
    private static final int TOO_LONG = 1_100_000;
    private static final int DEEP = 3_000;

    private final Random die;

    Nonsense(Random die) {
        this.die = die;
    }

    /** A body that is good but for one thing. */
    byte[] spoiled(JsonNode good) {
        if (good.isTextual()) {
            return spoiled(good.textValue()).getBytes(StandardCharsets.UTF_8);
        }
        JsonNode body = good.deepCopy();
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        ObjectNode where = objects.get(die.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        where.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(die.nextInt(names.size()));
        switch (die.nextInt(4)) {
            case 0 -> where.remove(name);
            case 1 -> where.put("unknown" + die.nextInt(9), CANARY);
            default -> where.set(name, value());
        }
        return Json.write(body).getBytes(StandardCharsets.UTF_8);
    }

    /** A text that is good but for one place. */
    private String spoiled(String good) {
        int at = die.nextInt(good.length());
        int end = Math.min(good.length(), at + die.nextInt(8));
        return good.substring(0, at) + splinter() + good.substring(end);
    }

    private String splinter() {
        return switch (die.nextInt(8)) {
            case 0 -> "";
            case 1 -> "\"";
            case 2 -> ",";
            case 3 -> "\r\n";
            case 4 -> CANARY;
            case 5 -> "\u0000\u202E";
            case 6 -> "x".repeat(HUGE);
            default -> "=" + parameter();
        };
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private JsonNode value() {
        return switch (die.nextInt(17)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(die.nextBoolean());
            case 2 -> JSON.numberNode(die.nextInt());
            case 3 -> JSON.numberNode(Long.MIN_VALUE);
            case 4 -> JSON.numberNode(new java.math.BigDecimal("1e400"));
            case 5 -> JSON.numberNode(-0.5);
            case 6 -> JSON.textNode("");
            case 7 -> JSON.textNode(CANARY);
            case 8 -> JSON.textNode(CANARY + "x".repeat(HUGE));
            case 9 -> JSON.textNode("\u0000\uD800\u202E" + CANARY);
            case 10 -> JSON.arrayNode();
            case 11 -> JSON.arrayNode().add(CANARY).add(JSON.objectNode());
            case 12 -> JSON.objectNode().put("corners", CANARY);
            case 13 -> JSON.textNode("+999999999-12-31");
            case 14 -> JSON.textNode("+999999999-12-31T23:59:59Z");
            case 15 -> JSON.textNode("0000-01-01T00:00:00Z");
            default -> nested();
        };
    }

    private static JsonNode nested() {
        ArrayNode outer = JSON.arrayNode();
        ArrayNode inner = outer;
        for (int depth = 0; depth < 500; depth++) {
            inner = inner.addArray();
        }
        return outer;
    }

    /** A body that is no JSON, or none that can be read. */
    byte[] garbage() {
        return switch (die.nextInt(9)) {
            case 0 -> new byte[0];
            case 1 -> bytes(die.nextInt(200) + 1);
            case 2 -> "{\"a\":".getBytes(StandardCharsets.UTF_8);
            case 3 -> ("{\"id\":\"" + CANARY + "\"}").getBytes(StandardCharsets.UTF_16);
            case 4 -> "[".repeat(DEEP).getBytes(StandardCharsets.UTF_8);
            case 5 -> ("\"" + "x".repeat(TOO_LONG) + "\"").getBytes(StandardCharsets.UTF_8);
            case 6 -> "null".getBytes(StandardCharsets.UTF_8);
            case 7 -> ("{} {\"second\":\"" + CANARY + "\"}").getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'};
        };
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        die.nextBytes(bytes);
        return bytes;
    }

    /** A parameter of the path or the query, not encoded yet. */
    String parameter() {
        return switch (die.nextInt(12)) {
            case 0 -> CANARY;
            case 1 -> "../../" + CANARY;
            case 2 -> "x".repeat(3_000);
            case 3 -> "\u0000";
            case 4 -> "ä\u202E😀";
            case 5 -> "-1";
            case 6 -> "99999999999999999999";
            case 7 -> "' OR 1=1 --";
            case 8 -> "2026-13-45T99:99:99Z";
            case 9 -> "1e309,NaN,-Infinity,0";
            case 10 -> "%00%ff";
            default -> Integer.toString(die.nextInt());
        };
    }

    /** A token that is none. */
    String token() {
        return switch (die.nextInt(5)) {
            case 0 -> "Bearer";
            case 1 -> "Bearer " + CANARY;
            case 2 -> "Basic YTpi";
            case 3 -> "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmFseXN0In0.";
            default -> "Bearer " + "x".repeat(5_000);
        };
    }
}
