package casement.gateway.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * How a flat thing looks that is turned away from the camera: its far end is shorter than its near end.
 *
 * @param turned about the vertical, in radians
 * @param tilted about where the camera looks, in radians
 * @param distance of the camera, in the thing's own units
 */
record Projection(double turned, double tilted, double distance) {
    private static final double FLATNESS = 0.2;

    static final Projection NONE = new Projection(0, 0, 1_000);

    /** @param place where its origin is in the picture, and how large it is there */
    Shape of(Shape flat, AffineTransform place) {
        Path2D seen = new Path2D.Double();
        double[] point = new double[6];
        for (PathIterator each = new FlatteningPathIterator(flat.getPathIterator(null), FLATNESS);
                !each.isDone();
                each.next()) {
            int kind = each.currentSegment(point);
            project(point);
            place.transform(point, 0, point, 0, 1);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> seen.moveTo(point[0], point[1]);
                case PathIterator.SEG_LINETO -> seen.lineTo(point[0], point[1]);
                default -> seen.closePath();
            }
        }
        return seen;
    }

    private void project(double[] point) {
        double across = point[0] * Math.cos(turned);
        double away = point[0] * Math.sin(turned);
        double shrunk = distance / (distance + away);
        double x = across * shrunk;
        double y = point[1] * shrunk;
        point[0] = x * Math.cos(tilted) - y * Math.sin(tilted);
        point[1] = x * Math.sin(tilted) + y * Math.cos(tilted);
    }
}
