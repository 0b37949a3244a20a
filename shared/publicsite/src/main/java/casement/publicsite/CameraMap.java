package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.transparency.PublicCamera;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cameras by their coordinates, with north up and a scale; no street is drawn, and nobody outside is asked for one. */
final class CameraMap {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;
    private static final double EDGE = 40;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double SMALLEST_SPAN_METRES = 200;
    private static final double LONGEST_BAR = 250;
    private static final double REACH = 22;
    private static final double HALF_VIEW_DEGREES = 28;

    private final double west;
    private final double south;
    private final double metresPerEastDegree;
    private final double unitsPerMetre;
    private final double indent;
    private final double rise;

    private CameraMap(List<PublicCamera> cameras) {
        west = least(
                cameras.stream().mapToDouble(PublicCamera::longitudeDegrees).toArray());
        south = least(
                cameras.stream().mapToDouble(PublicCamera::latitudeDegrees).toArray());
        double east = -least(cameras.stream()
                .mapToDouble(camera -> -camera.longitudeDegrees())
                .toArray());
        double north = -least(cameras.stream()
                .mapToDouble(camera -> -camera.latitudeDegrees())
                .toArray());
        metresPerEastDegree = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        double across = (east - west) * metresPerEastDegree;
        double up = (north - south) * METRES_PER_DEGREE;
        unitsPerMetre = Math.min(
                (WIDTH - 2 * EDGE) / Math.max(across, SMALLEST_SPAN_METRES),
                (HEIGHT - 3 * EDGE) / Math.max(up, SMALLEST_SPAN_METRES));
        indent = (WIDTH - across * unitsPerMetre) / 2;
        rise = (HEIGHT - EDGE - up * unitsPerMetre) / 2;
    }

    private static double least(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    static Node of(List<PublicCamera> cameras, Parts parts) {
        CameraMap map = new CameraMap(cameras);
        List<Node> drawn = new ArrayList<>();
        drawn.add(element("title", parts.say("map.title")).with("id", "map-title"));
        drawn.add(element("desc", parts.say("map.words", parts.number(cameras.size())))
                .with("id", "map-words"));
        cameras.forEach(camera -> camera.headingDegrees().ifPresent(degrees -> drawn.add(map.view(camera, degrees))));
        for (int n = 0; n < cameras.size(); n++) {
            drawn.add(map.mark(cameras.get(n)));
            drawn.add(map.label(cameras.get(n), parts.number(n + 1)));
        }
        map.scale(drawn, parts);
        Node svg = element("svg", drawn)
                .with("role", "img")
                .with("aria-labelledby", "map-title map-words")
                .with("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT)
                .with("class", "map");
        return element("figure", svg, legend(parts));
    }

    private double x(PublicCamera camera) {
        return indent + (camera.longitudeDegrees() - west) * metresPerEastDegree * unitsPerMetre;
    }

    private double y(PublicCamera camera) {
        return HEIGHT - EDGE - rise - (camera.latitudeDegrees() - south) * METRES_PER_DEGREE * unitsPerMetre;
    }

    private Node view(PublicCamera camera, double degrees) {
        String path = "M" + at(x(camera), y(camera)) + "L" + reach(camera, degrees - HALF_VIEW_DEGREES) + "L"
                + reach(camera, degrees + HALF_VIEW_DEGREES) + "Z";
        return element("path").with("class", "view").with("d", path);
    }

    private String reach(PublicCamera camera, double degrees) {
        double angle = StrictMath.toRadians(degrees);
        return at(x(camera) + REACH * StrictMath.sin(angle), y(camera) - REACH * StrictMath.cos(angle));
    }

    /** Its shape says what its colour does. */
    private Node mark(PublicCamera camera) {
        return shape(camera.readsPlates(), camera.records(), x(camera), y(camera));
    }

    private static Node shape(boolean readsPlates, boolean records, double x, double y) {
        if (readsPlates) {
            return element("path")
                    .with("class", "mark reads")
                    .with("d", "M" + at(x, y - 8) + "L" + at(x + 8, y) + "L" + at(x, y + 8) + "L" + at(x - 8, y) + "Z");
        }
        return element("circle")
                .with("class", records ? "mark records" : "mark other")
                .with("cx", units(x))
                .with("cy", units(y))
                .with("r", "6");
    }

    private Node label(PublicCamera camera, String words) {
        return text(x(camera) + 10, y(camera) + 5, words);
    }

    private static Node text(double x, double y, String words) {
        return element("text", words).with("x", units(x)).with("y", units(y));
    }

    private void scale(List<Node> drawn, Parts parts) {
        long metres = 1;
        for (long step : new long[] {2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000}) {
            metres = step * unitsPerMetre <= LONGEST_BAR ? step : metres;
        }
        double y = HEIGHT - 14;
        drawn.add(element("path")
                .with("class", "scale")
                .with(
                        "d",
                        "M" + at(EDGE, y - 6) + "V" + units(y) + "H" + units(EDGE + metres * unitsPerMetre) + "v-6"));
        drawn.add(text(EDGE + metres * unitsPerMetre + 10, y + 2, parts.say("map.metres", parts.number(metres))));
        drawn.add(element("path").with("class", "scale").with("d", "M" + at(WIDTH - 20, 40) + "v-24l-6 8m6 -8l6 8"));
        drawn.add(text(WIDTH - 26, 58, parts.say("map.north")));
    }

    private static Node legend(Parts parts) {
        return element(
                "figcaption",
                entry(shape(true, true, 10, 10), parts.say("map.reads")),
                entry(shape(false, true, 10, 10), parts.say("map.records")),
                entry(shape(false, false, 10, 10), parts.say("map.other")));
    }

    private static Node entry(Node shape, String words) {
        Node sign = element("svg", shape)
                .with("class", "map sign")
                .with("viewBox", "0 0 20 20")
                .with("aria-hidden", "true");
        return element("span", sign, new Node.Text(words)).with("class", "entry");
    }

    private static String at(double x, double y) {
        return units(x) + " " + units(y);
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
