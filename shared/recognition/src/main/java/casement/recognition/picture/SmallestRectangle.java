package casement.recognition.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rectangle of least area, at whatever slant, around some points. */
public final class SmallestRectangle {
    private SmallestRectangle() {}

    /** Its corners named for text that is read from left to right, or from the lower end upwards when it stands. */
    public static Quad around(List<Point> points) {
        List<Point> hull = hull(points);
        if (hull.size() < 3) {
            Point a = hull.getFirst();
            Point b = hull.getLast();
            return named(a, b, b, a);
        }
        Quad best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < hull.size(); i++) {
            Point from = hull.get(i);
            Point to = hull.get((i + 1) % hull.size());
            double length = from.distance(to);
            double ux = (to.x() - from.x()) / length;
            double uy = (to.y() - from.y()) / length;
            double[] reach = reach(hull, ux, uy);
            double area = (reach[1] - reach[0]) * (reach[3] - reach[2]);
            if (best == null || area < least) {
                least = area;
                best = named(
                        back(reach[0], reach[2], ux, uy),
                        back(reach[1], reach[2], ux, uy),
                        back(reach[1], reach[3], ux, uy),
                        back(reach[0], reach[3], ux, uy));
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static double[] reach(List<Point> hull, double ux, double uy) {
        double[] reach = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Point point : hull) {
            double along = point.x() * ux + point.y() * uy;
            double off = point.y() * ux - point.x() * uy;
            reach[0] = Math.min(reach[0], along);
            reach[1] = Math.max(reach[1], along);
            reach[2] = Math.min(reach[2], off);
            reach[3] = Math.max(reach[3], off);
        }
        return reach;
    }

    private static Point back(double along, double off, double ux, double uy) {
        return new Point(along * ux - off * uy, along * uy + off * ux);
    }

    /** The two leftmost corners are the left end, the upper of each end is the top. */
    private static Quad named(Point a, Point b, Point c, Point d) {
        List<Point> corners = new ArrayList<>(List.of(a, b, c, d));
        corners.sort(Comparator.comparingDouble(Point::x));
        corners.subList(0, 2).sort(Comparator.comparingDouble(Point::y));
        corners.subList(2, 4).sort(Comparator.comparingDouble(Point::y));
        return new Quad(corners.get(0), corners.get(2), corners.get(3), corners.get(1));
    }

    /** Andrew's monotone chain. */
    private static List<Point> hull(List<Point> points) {
        List<Point> sorted = points.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Point> hull = new ArrayList<>(half(sorted));
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<Point> half(List<Point> sorted) {
        List<Point> chain = new ArrayList<>();
        for (Point point : sorted) {
            while (chain.size() >= 2 && !turnsLeft(chain.get(chain.size() - 2), chain.getLast(), point)) {
                chain.removeLast();
            }
            chain.add(point);
        }
        chain.removeLast();
        return chain;
    }

    private static boolean turnsLeft(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
    }
}
