package casement.merkle;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers in paths: three digits an element, all but the last after an {@code x}. */
final class TileNumbers {
    static final Pattern FORM = Pattern.compile(
            "tile/(?<level>entries|[0-9]{1,2})/(?<index>(x[0-9]{3}/){0,6}[0-9]{3})(\\.p/(?<width>[0-9]{1,3}))?");

    private static final int THOUSAND = 1_000;

    private TileNumbers() {}

    static String path(String level, long index, int width) {
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "%03d", index % THOUSAND));
        for (long left = index / THOUSAND; left > 0; left /= THOUSAND) {
            path.insert(0, String.format(Locale.ROOT, "x%03d/", left % THOUSAND));
        }
        path.insert(0, "tile/" + level + "/");
        return width == TilePath.FULL
                ? path.toString()
                : path.append(".p/").append(width).toString();
    }

    static long index(String elements) {
        try {
            return Long.parseLong(elements.replaceAll("[x/]", ""));
        } catch (NumberFormatException e) {
            throw new MalformedLog("no log has so many tiles: " + elements, e);
        }
    }

    static void check(long index, int width) {
        if (index < 0) {
            throw new MalformedLog("a tile's index is not negative: " + index);
        }
        if (width < 1 || width > TilePath.FULL) {
            throw new MalformedLog("a tile is 1 to " + TilePath.FULL + " wide, not " + width);
        }
    }
}
