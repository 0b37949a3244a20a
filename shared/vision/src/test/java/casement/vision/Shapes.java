package casement.vision;

import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Polygons to test with, and Java's own geometry to ask about them. */
final class Shapes {
    static final Polygon WINDOW = box(0.26, 0.1, 0.39, 0.3);
    static final Polygon AT_THE_BORDER = box(0.9, 0.0, 1.0, 1.0);
    static final Polygon TINY = box(0.6, 0.6, 0.606, 0.61);
    static final Polygon CONCAVE = of(0.1, 0.5, 0.4, 0.5, 0.4, 0.9, 0.3, 0.9, 0.3, 0.6, 0.2, 0.6, 0.2, 0.9, 0.1, 0.9);
    static final Polygon CROSSING_ITSELF = of(0.5, 0.5, 0.8, 0.9, 0.8, 0.5, 0.5, 0.9);

    private Shapes() {}

    static Polygon box(double left, double top, double right, double bottom) {
        return of(left, top, right, top, right, bottom, left, bottom);
    }

    static Polygon of(double... coordinates) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            corners.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Polygon(corners);
    }

    static Polygon random(RandomGenerator random) {
        List<Point> corners = new ArrayList<>();
        double centreX = random.nextDouble();
        double centreY = random.nextDouble();
        double reach = random.nextDouble() < 0.3 ? 0.02 : random.nextDouble();
        int count = random.nextInt(3, 12);
        for (int i = 0; i < count; i++) {
            corners.add(new Point(
                    Math.clamp(centreX + random.nextDouble(-reach, reach), 0, 1),
                    Math.clamp(centreY + random.nextDouble(-reach, reach), 0, 1)));
        }
        return corners.stream().distinct().count() < 3 ? WINDOW : new Polygon(corners);
    }

    static Path2D path(Polygon polygon, PictureSize size) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Point corner : polygon.corners()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(corner.x() * size.width(), corner.y() * size.height());
            } else {
                path.lineTo(corner.x() * size.width(), corner.y() * size.height());
            }
        }
        path.closePath();
        return path;
    }
}
