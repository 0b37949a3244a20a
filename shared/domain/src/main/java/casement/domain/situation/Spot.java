package casement.domain.situation;

import casement.domain.Fault;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where something is or was.
 *
 * @param latitudeDegrees WGS 84
 * @param longitudeDegrees WGS 84
 * @param withinMetres how far from there it may have been, or how far it reaches
 */
public record Spot(double latitudeDegrees, double longitudeDegrees, double withinMetres) {
    private static final double NORTH = 90;
    private static final double EAST = 180;
    private static final double ROUND_DEGREES = 360;
    private static final double EARTH_METRES = 6_371_000;
    private static final double HALF_ROUND_METRES = 20_100_000;

    public Spot {
        if (!(Math.abs(latitudeDegrees) <= NORTH && Math.abs(longitudeDegrees) <= EAST)) {
            throw new Fault.BadInput("place", "must be latitude and longitude in degrees of WGS 84");
        }
        if (!(withinMetres >= 0 && withinMetres <= HALF_ROUND_METRES)) {
            throw new Fault.BadInput("place", "must reach from 0 metres to half round the Earth");
        }
    }

    /** Between the two centres, along the surface of a sphere. */
    public double metresTo(Spot other) {
        double latitude = Math.toRadians(other.latitudeDegrees - latitudeDegrees);
        double longitude = Math.toRadians(other.longitudeDegrees - longitudeDegrees);
        double chord = square(Math.sin(latitude / 2))
                + Math.cos(Math.toRadians(latitudeDegrees))
                        * Math.cos(Math.toRadians(other.latitudeDegrees))
                        * square(Math.sin(longitude / 2));
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** Where the other lies from here: degrees clockwise from north, 0 to less than 360. */
    public double bearingTo(Spot other) {
        double here = Math.toRadians(latitudeDegrees);
        double there = Math.toRadians(other.latitudeDegrees);
        double east = Math.toRadians(other.longitudeDegrees - longitudeDegrees);
        double bearing = Math.toDegrees(Math.atan2(
                Math.sin(east) * Math.cos(there),
                Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(east)));
        return (bearing + ROUND_DEGREES) % ROUND_DEGREES;
    }

    /** As it is told where the exact place is nobody's business; the reach covers what was rounded away. */
    public Spot rounded(int decimals) {
        Spot round = new Spot(rounded(latitudeDegrees, decimals), rounded(longitudeDegrees, decimals), 0);
        return new Spot(round.latitudeDegrees, round.longitudeDegrees, Math.ceil(withinMetres + metresTo(round)));
    }

    private static double rounded(double degrees, int decimals) {
        return BigDecimal.valueOf(degrees)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private static double square(double number) {
        return number * number;
    }
}
