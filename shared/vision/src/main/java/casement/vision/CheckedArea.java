package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples of one polygon that must show the fill, found by asking of each sample's centre whether it is inside;
 * this owes nothing to the way in which the masker fills.
 *
 * @param whole every sample inside the polygon
 * @param deep those that lie so far inside what was covered that no block of the codec reaches them from outside
 */
record CheckedArea(List<Run> whole, List<Run> deep) {
    /** A block, the filter at its border, and the reach of sub-sample prediction, in luma samples. */
    static final int CODEC_REACH = 12;

    /** Luma samples from {@code from} up to but without {@code to} in line {@code y}. */
    record Run(int y, int from, int to) {}

    static List<CheckedArea> of(Cover cover, PictureSize size) {
        return switch (cover) {
            case Cover.Nothing nothing -> List.of();
            case Cover.WholeFrame whole -> List.of(everything(size));
            case Cover.Areas areas ->
                areas.polygons().stream()
                        .map(p -> of(p, size, areas.marginPixels()))
                        .toList();
        };
    }

    private static CheckedArea everything(PictureSize size) {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < size.height(); y++) {
            runs.add(new Run(y, 0, size.width()));
        }
        return new CheckedArea(runs, runs);
    }

    private static CheckedArea of(Polygon polygon, PictureSize size, int marginPixels) {
        Part part = Part.around(polygon, size);
        boolean[][] inside = inside(polygon, size, part);
        boolean[][] deep = eroded(inside, Math.max(0, CODEC_REACH - marginPixels));
        return new CheckedArea(runs(inside, part), runs(deep, part));
    }

    /** The part of the picture that a polygon lies in, with a sample of what is outside on every side that has one. */
    private record Part(int left, int top, int width, int height) {
        static Part around(Polygon polygon, PictureSize size) {
            double[] x = polygon.corners().stream()
                    .mapToDouble(p -> p.x() * size.width())
                    .sorted()
                    .toArray();
            double[] y = polygon.corners().stream()
                    .mapToDouble(p -> p.y() * size.height())
                    .sorted()
                    .toArray();
            int left = Math.max(0, (int) Math.floor(x[0]) - 1);
            int top = Math.max(0, (int) Math.floor(y[0]) - 1);
            int right = Math.min(size.width(), (int) Math.ceil(x[x.length - 1]) + 1);
            int bottom = Math.min(size.height(), (int) Math.ceil(y[y.length - 1]) + 1);
            return new Part(left, top, right - left, bottom - top);
        }
    }

    /** The even-odd rule, as in any textbook: how many edges lie to the right of the point? */
    private static boolean[][] inside(Polygon polygon, PictureSize size, Part part) {
        boolean[][] inside = new boolean[part.height()][part.width()];
        List<Point> corners = polygon.corners();
        for (int y = 0; y < part.height(); y++) {
            double height = (part.top() + y + 0.5) / size.height();
            for (int i = 0; i < corners.size(); i++) {
                Point a = corners.get(i);
                Point b = corners.get((i + 1) % corners.size());
                if ((a.y() > height) != (b.y() > height)) {
                    double crossing = a.x() + (height - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
                    toggleLeftOf(inside[y], crossing * size.width() - part.left());
                }
            }
        }
        return inside;
    }

    private static void toggleLeftOf(boolean[] line, double x) {
        int end = (int) Math.clamp(Math.ceil(x - 0.5), 0, line.length);
        for (int i = 0; i < end; i++) {
            line[i] = !line[i];
        }
    }

    /** Samples from which nothing outside the polygon is nearer than {@code by}; the picture's border is no outside. */
    private static boolean[][] eroded(boolean[][] inside, int by) {
        if (by == 0) {
            return inside;
        }
        boolean[][] across = new boolean[inside.length][];
        for (int y = 0; y < inside.length; y++) {
            across[y] = erodedLine(inside[y], by);
        }
        boolean[][] down = new boolean[inside.length][inside[0].length];
        for (int x = 0; x < inside[0].length; x++) {
            boolean[] column = new boolean[inside.length];
            for (int y = 0; y < inside.length; y++) {
                column[y] = across[y][x];
            }
            boolean[] kept = erodedLine(column, by);
            for (int y = 0; y < inside.length; y++) {
                down[y][x] = kept[y];
            }
        }
        return down;
    }

    private static boolean[] erodedLine(boolean[] line, int by) {
        boolean[] kept = new boolean[line.length];
        int lastOutside = -by - 1;
        for (int i = 0; i < line.length; i++) {
            lastOutside = line[i] ? lastOutside : i;
            kept[i] = i - lastOutside > by;
        }
        int nextOutside = line.length + by;
        for (int i = line.length - 1; i >= 0; i--) {
            nextOutside = line[i] ? nextOutside : i;
            kept[i] &= nextOutside - i > by;
        }
        return kept;
    }

    private static List<Run> runs(boolean[][] inside, Part part) {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < inside.length; y++) {
            int x = 0;
            while (x < inside[y].length) {
                int from = x;
                while (x < inside[y].length && inside[y][x]) {
                    x++;
                }
                if (x > from) {
                    runs.add(new Run(part.top() + y, part.left() + from, part.left() + x));
                }
                x++;
            }
        }
        return runs;
    }
}
