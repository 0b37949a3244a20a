package casement.situation;

import casement.domain.Fault;
import casement.lambda.Extensible;
import casement.lambda.Member;
import casement.lambda.Told;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A layer as sent: a FeatureCollection (RFC 7946). Of properties {@code name} and {@code kind} are kept. */
@Extensible
public record LayerForm(
        @Member(needed = true) Optional<String> type,
        @Member(needed = true) Optional<List<FeatureForm>> features) {
    static final int MOST_FEATURES = 5_000;
    private static final List<String> KEPT = List.of("kind", "name");
    private static final int LONGEST_TEXT = 200;
    private static final double NORTH = 90;
    private static final double EAST = 180;

    /** How deep the positions of each geometry lie. */
    private static final Map<String, Integer> DEPTHS =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    /** One thing of it. */
    @Extensible
    public record FeatureForm(
            @Member(needed = true) Optional<String> type,
            @Member(needed = true) Optional<GeometryForm> geometry,
            Optional<PropertiesForm> properties) {}

    /**
     * Where it is.
     *
     * @param type Point, LineString, Polygon, or several of them
     * @param coordinates longitude before latitude
     */
    @Extensible
    public record GeometryForm(
            @Member(needed = true) Optional<String> type,
            @Member(needed = true) Optional<JsonNode> coordinates) {}

    /** What it is. */
    @Extensible
    public record PropertiesForm(Optional<String> name, Optional<String> kind) {}

    /**
     * What is kept of a layer.
     *
     * @throws Fault.BadInput with everything that is wrong
     */
    static ObjectNode kept(JsonNode sent) {
        Told whole = Told.of(sent);
        List<Told> features = whole.in("features").each();
        if (!sent.path("type").asText().equals("FeatureCollection")
                || features.isEmpty()
                || features.size() > MOST_FEATURES) {
            throw new Fault.BadInput(
                    "features", "must be those of a FeatureCollection of GeoJSON, 1 to " + MOST_FEATURES);
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
        ArrayNode all = kept.putArray("features");
        for (int i = 0; i < features.size(); i++) {
            all.add(feature(features.get(i), sent.path("features").path(i)));
        }
        whole.finish();
        return kept;
    }

    private static ObjectNode feature(Told feature, JsonNode sent) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        Told geometry = feature.in("geometry");
        String type = geometry.in("type").text().orElse("");
        JsonNode coordinates = sent.path("geometry").path("coordinates");
        if (!DEPTHS.containsKey(type)) {
            geometry.in("type")
                    .wrong("must be one of " + DEPTHS.keySet().stream().sorted().toList(), type);
        } else if (!isPositions(coordinates, DEPTHS.getOrDefault(type, 0))) {
            geometry.in("coordinates").wrong("must be positions of a " + type + ", longitude before latitude", type);
        }
        kept.putObject("geometry").put("type", type).set("coordinates", coordinates);
        ObjectNode properties = kept.putObject("properties");
        for (String name : KEPT) {
            feature.in("properties").in(name).text().ifPresent(text -> {
                if (text.length() > LONGEST_TEXT) {
                    feature.in("properties").in(name).wrong("has more than " + LONGEST_TEXT + " characters", text);
                }
                properties.put(name, text);
            });
        }
        return kept;
    }

    private static boolean isPositions(JsonNode node, int depth) {
        if (!node.isArray() || node.isEmpty()) {
            return false;
        }
        if (depth == 0) {
            return (node.size() == 2 || node.size() == 3)
                    && node.valueStream().allMatch(JsonNode::isNumber)
                    && Math.abs(node.get(0).asDouble()) <= EAST
                    && Math.abs(node.get(1).asDouble()) <= NORTH;
        }
        return node.valueStream().allMatch(inside -> isPositions(inside, depth - 1));
    }
}
