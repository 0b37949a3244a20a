package casement.domain.camera;

import casement.domain.Fault;
import java.util.Optional;

/**
 * Where a camera stands.
 *
 * @param site the area or building it belongs to
 * @param description the spot, in words that people use
 * @param latitudeDegrees WGS 84
 * @param longitudeDegrees WGS 84
 * @param headingDegrees where it looks, clockwise from north, 0 to less than 360; absent: nobody has said
 */
public record Place(
        String site,
        String description,
        double latitudeDegrees,
        double longitudeDegrees,
        Optional<Double> headingDegrees) {
    private static final double ROUND = 360;

    public Place {
        if (headingDegrees.filter(degrees -> !isHeading(degrees)).isPresent()) {
            throw new Fault.BadInput(
                    "place.headingDegrees", "must be degrees clockwise from north, from 0 to below 360");
        }
    }

    /** With no word on where it looks. */
    public Place(String site, String description, double latitudeDegrees, double longitudeDegrees) {
        this(site, description, latitudeDegrees, longitudeDegrees, Optional.empty());
    }

    public static boolean isHeading(double degrees) {
        return degrees >= 0 && degrees < ROUND;
    }
}
