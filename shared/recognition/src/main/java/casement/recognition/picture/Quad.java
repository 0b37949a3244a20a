package casement.recognition.picture;

/** A slanted rectangle in a picture, its corners named as a reader sees the text in it. */
public record Quad(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
    /** An upright rectangle. */
    public static Quad upright(double x, double y, double width, double height) {
        return new Quad(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
    }

    public double width() {
        return (topLeft.distance(topRight) + bottomLeft.distance(bottomRight)) / 2;
    }

    public double height() {
        return (topLeft.distance(bottomLeft) + topRight.distance(bottomRight)) / 2;
    }

    public Point middle() {
        return new Point(
                (topLeft.x() + topRight.x() + bottomRight.x() + bottomLeft.x()) / 4,
                (topLeft.y() + topRight.y() + bottomRight.y() + bottomLeft.y()) / 4);
    }

    /** Radians from the horizontal, positive when the right end is lower. */
    public double tilt() {
        return Math.atan2(
                topRight.y() - topLeft.y() + bottomRight.y() - bottomLeft.y(),
                topRight.x() - topLeft.x() + bottomRight.x() - bottomLeft.x());
    }

    public double left() {
        return Math.min(Math.min(topLeft.x(), topRight.x()), Math.min(bottomLeft.x(), bottomRight.x()));
    }

    public double right() {
        return Math.max(Math.max(topLeft.x(), topRight.x()), Math.max(bottomLeft.x(), bottomRight.x()));
    }

    public double top() {
        return Math.min(Math.min(topLeft.y(), topRight.y()), Math.min(bottomLeft.y(), bottomRight.y()));
    }

    public double bottom() {
        return Math.max(Math.max(topLeft.y(), topRight.y()), Math.max(bottomLeft.y(), bottomRight.y()));
    }

    /** The place at a share of the width and of the height; 0 and 1 are the edges, less or more is outside. */
    public Point at(double across, double down) {
        double x = (1 - down) * ((1 - across) * topLeft.x() + across * topRight.x())
                + down * ((1 - across) * bottomLeft.x() + across * bottomRight.x());
        double y = (1 - down) * ((1 - across) * topLeft.y() + across * topRight.y())
                + down * ((1 - across) * bottomLeft.y() + across * bottomRight.y());
        return new Point(x, y);
    }

    /** A part of it, or more than it, in shares of its width and height. */
    public Quad part(double left, double top, double right, double bottom) {
        return new Quad(at(left, top), at(right, top), at(right, bottom), at(left, bottom));
    }

    /** Larger on each side by shares of its width and height. */
    public Quad grown(double across, double down) {
        return part(-across, -down, 1 + across, 1 + down);
    }

    public Quad scaled(double factorX, double factorY) {
        return new Quad(
                scaled(topLeft, factorX, factorY),
                scaled(topRight, factorX, factorY),
                scaled(bottomRight, factorX, factorY),
                scaled(bottomLeft, factorX, factorY));
    }

    public Quad moved(double dx, double dy) {
        return new Quad(topLeft.plus(dx, dy), topRight.plus(dx, dy), bottomRight.plus(dx, dy), bottomLeft.plus(dx, dy));
    }

    private static Point scaled(Point point, double factorX, double factorY) {
        return new Point(point.x() * factorX, point.y() * factorY);
    }
}
