package casement.gateway.scene;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * One vehicle that passes once before the camera.
 *
 * @param enters in seconds of the film, when its front comes into the picture
 * @param pixelsPerSecond to the right; less than 0: to the left
 * @param wheels where they stand on the road
 * @param size 1 as the vehicles of the test scene
 * @param seed of its dirt
 */
record Passage(
        MintedPlate plate,
        Condition condition,
        double enters,
        double pixelsPerSecond,
        int wheels,
        double size,
        Projection turned,
        Color paint,
        long seed) {
    static final int LENGTH = 340;
    private static final double PLATE_ABOVE_WHEELS = 48;

    /** When its end has left the picture. */
    double leaves() {
        return enters + (TestScene.WIDTH + LENGTH * size) / Math.abs(pixelsPerSecond);
    }

    /** Where the middle of its plate is, also before it comes and after it has left. */
    Point2D platePlace(double seconds) {
        double way = pixelsPerSecond * (seconds - enters);
        double half = LENGTH * size / 2;
        double x = pixelsPerSecond > 0 ? way - half : TestScene.WIDTH + half + way;
        return new Point2D.Double(x, wheels - PLATE_ABOVE_WHEELS * size);
    }

    /** From around the vehicle's wheels, in the middle, to the picture. */
    AffineTransform vehiclePlace(double seconds) {
        AffineTransform place =
                AffineTransform.getTranslateInstance(platePlace(seconds).getX(), wheels);
        place.scale(size, size);
        return place;
    }

    /** From around the plate's middle to the picture. */
    AffineTransform plateTransform(double seconds) {
        AffineTransform place = vehiclePlace(seconds);
        place.translate(0, -PLATE_ABOVE_WHEELS);
        return place;
    }

    /** How wide its number is in the picture. */
    double numberPixels() {
        return PlatePainter.numberWidth(plate) * size * Math.cos(turned.turned());
    }
}
