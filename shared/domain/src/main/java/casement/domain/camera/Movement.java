package casement.domain.camera;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where an object went over the ground while a camera looked on, in the object's own sizes: what grows in the picture comes nearer.
 *
 * @param right to the right of where the camera looks
 * @param away from the camera
 */
public record Movement(double right, double away) {
    /** Widths of the picture that a lens which sees some 60 degrees across has for its focal length. */
    private static final double FOCAL_LENGTH = 0.87;
    /** Less than this, sizes and places are not measured well enough to tell where it went. */
    private static final double LEAST = 0.5;

    private static final double ROUND = 360;

    /**
     * Where in a picture the object was.
     *
     * @param across from the middle to the right, in widths of the picture
     * @param size of something about it that does not change, in widths of the picture
     */
    public record Spot(double across, double size) {
        private double right() {
            return across / size;
        }

        private double away() {
            return FOCAL_LENGTH / size;
        }
    }

    /** From the middle of the first half of its spots to that of the second half. */
    public static Movement along(List<Spot> spots) {
        List<Spot> before = spots.subList(0, spots.size() / 2);
        List<Spot> after = spots.subList((spots.size() + 1) / 2, spots.size());
        return new Movement(
                mean(after.stream().mapToDouble(Spot::right).average())
                        - mean(before.stream().mapToDouble(Spot::right).average()),
                mean(after.stream().mapToDouble(Spot::away).average())
                        - mean(before.stream().mapToDouble(Spot::away).average()));
    }

    private static double mean(OptionalDouble average) {
        return average.orElse(0);
    }

    /** Clockwise from north, to a degree; empty when it hardly moved. */
    OptionalDouble degrees(double headingDegrees) {
        if (Math.hypot(right, away) < LEAST) {
            return OptionalDouble.empty();
        }
        double degrees = headingDegrees + Math.toDegrees(Math.atan2(right, away));
        return OptionalDouble.of((Math.round(degrees) + ROUND) % ROUND);
    }
}
