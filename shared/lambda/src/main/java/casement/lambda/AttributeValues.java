package casement.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DynamoDB's typed JSON ({@code {"S": "x"}}) as plain Java. */
final class AttributeValues {
    private AttributeValues() {}

    static Map<String, Object> plain(Map<String, JsonNode> image) {
        Map<String, Object> plain = new LinkedHashMap<>();
        image.forEach((name, value) -> plain(value).ifPresent(v -> plain.put(name, v)));
        return plain;
    }

    private static Optional<Object> plain(JsonNode typed) {
        Map.Entry<String, JsonNode> only = typed.properties().iterator().next();
        return Optional.ofNullable(
                switch (only.getKey()) {
                    case "NULL" -> null;
                    case "S" -> only.getValue().textValue();
                    case "N" -> new BigDecimal(only.getValue().textValue());
                    case "BOOL" -> only.getValue().booleanValue();
                    case "B" -> Base64.getDecoder().decode(only.getValue().textValue());
                    case "SS" -> texts(only.getValue());
                    case "NS" ->
                        texts(only.getValue()).stream().map(BigDecimal::new).toList();
                    case "BS" ->
                        texts(only.getValue()).stream()
                                .map(Base64.getDecoder()::decode)
                                .toList();
                    case "L" -> list(only.getValue());
                    case "M" -> map(only.getValue());
                    default -> throw new IllegalArgumentException("DynamoDB has no type " + only.getKey());
                });
    }

    private static List<String> texts(JsonNode set) {
        List<String> texts = new ArrayList<>();
        set.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static List<Object> list(JsonNode list) {
        List<Object> plain = new ArrayList<>();
        list.forEach(value -> plain(value).ifPresent(plain::add));
        return plain;
    }

    private static Map<String, Object> map(JsonNode map) {
        Map<String, JsonNode> image = new LinkedHashMap<>();
        map.properties().forEach(e -> image.put(e.getKey(), e.getValue()));
        return plain(image);
    }
}
