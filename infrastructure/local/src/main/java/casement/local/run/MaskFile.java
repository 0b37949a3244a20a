package casement.local.run;

import casement.domain.Fault;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskPlan;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import casement.json.Json;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Polygons written by hand: {@code {"polygons": [[[x, y], …], …]}} for a camera that stays where it is, or
 * {@code {"views": {preset: polygons}}}; a point may also be {@code {"x": …, "y": …}}; {@code pictureSize} and
 * {@code marginPixels} may be left out.
 */
final class MaskFile {
    private static final int USUAL_MARGIN_PIXELS = 4;
    private static final Set<String> KNOWN = Set.of("pictureSize", "marginPixels", "polygons", "views");

    private MaskFile() {}

    /** @throws Fault.BadInput saying what is wrong in it, and where */
    static MaskPlan read(Path file, PictureSize size) throws IOException {
        JsonNode root;
        try {
            root = Json.strict().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new Fault.BadInput(file.toString(), "is not JSON: " + e.getOriginalMessage());
        }
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!KNOWN.contains(member.getKey())) {
                throw bad(file, "'" + member.getKey() + "' is not one of " + KNOWN);
            }
        }
        if (root.has("polygons") == root.has("views")) {
            throw bad(file, "there must be either 'polygons' or 'views'");
        }
        Map<PresetId, List<Polygon>> views = new TreeMap<>();
        if (root.has("polygons")) {
            views.put(PresetId.HOME, polygons(file, root.path("polygons")));
        }
        for (Map.Entry<String, JsonNode> view : root.path("views").properties()) {
            views.put(new PresetId(view.getKey()), polygons(file, view.getValue()));
        }
        int margin = root.path("marginPixels").asInt(USUAL_MARGIN_PIXELS);
        return new MaskPlan(givenSize(root).orElse(size), margin, views);
    }

    static MaskPlan nothing(PictureSize size) {
        return new MaskPlan(size, 0, Map.of(PresetId.HOME, List.of()));
    }

    static MaskPlan of(List<Polygon> polygons, PictureSize size) {
        return new MaskPlan(size, USUAL_MARGIN_PIXELS, Map.of(PresetId.HOME, polygons));
    }

    private static Optional<PictureSize> givenSize(JsonNode root) {
        JsonNode size = root.path("pictureSize");
        return size.isObject()
                ? Optional.of(new PictureSize(
                        size.path("width").asInt(), size.path("height").asInt()))
                : Optional.empty();
    }

    private static List<Polygon> polygons(Path file, JsonNode list) {
        if (!list.isArray()) {
            throw bad(file, "polygons must be a list of lists of points");
        }
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode polygon : list) {
            List<Point> corners = new ArrayList<>();
            for (JsonNode point : polygon.isObject() ? polygon.path("corners") : polygon) {
                corners.add(point(file, point));
            }
            polygons.add(new Polygon(corners));
        }
        return polygons;
    }

    private static Point point(Path file, JsonNode point) {
        JsonNode x = point.isArray() ? point.path(0) : point.path("x");
        JsonNode y = point.isArray() ? point.path(1) : point.path("y");
        if (!x.isNumber() || !y.isNumber()) {
            throw bad(file, "a point is [x, y] or {\"x\": x, \"y\": y}, from 0 to 1");
        }
        return new Point(x.asDouble(), y.asDouble());
    }

    private static Fault.BadInput bad(Path file, String message) {
        return new Fault.BadInput(file.toString(), message);
    }
}
