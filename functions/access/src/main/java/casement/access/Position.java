package casement.access;

import casement.domain.Fault;
import casement.domain.camera.Place;
import java.util.List;
import java.util.stream.Stream;

/** A spot on the earth (WGS 84). */
public record Position(double latitudeDegrees, double longitudeDegrees) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    static Position of(Place place) {
        return new Position(place.latitudeDegrees(), place.longitudeDegrees());
    }

    /** @param text latitude and longitude, parted by a comma */
    static Position parse(String text) {
        List<Double> degrees = degrees("near", text, 2);
        Position position = new Position(degrees.get(0), degrees.get(1));
        if (!position.isOnEarth()) {
            throw new Fault.BadInput("near", "must be latitude,longitude in degrees, such as 47.6,-122.3");
        }
        return position;
    }

    boolean isOnEarth() {
        return Math.abs(latitudeDegrees) <= 90 && Math.abs(longitudeDegrees) <= 180;
    }

    /** Along a great circle (haversine). */
    double metresTo(Position other) {
        double halfLatitude = Math.toRadians(other.latitudeDegrees - latitudeDegrees) / 2;
        double halfLongitude = Math.toRadians(other.longitudeDegrees - longitudeDegrees) / 2;
        double chord = Math.pow(Math.sin(halfLatitude), 2)
                + Math.cos(Math.toRadians(latitudeDegrees))
                        * Math.cos(Math.toRadians(other.latitudeDegrees))
                        * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    static List<Double> degrees(String field, String text, int count) {
        try {
            List<Double> numbers = Stream.of(text.split(",", -1))
                    .map(String::strip)
                    .map(Double::valueOf)
                    .toList();
            if (numbers.size() == count && numbers.stream().allMatch(Double::isFinite)) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            throw new Fault.BadInput(field, "must be " + count + " numbers parted by commas");
        }
        throw new Fault.BadInput(field, "must be " + count + " numbers parted by commas");
    }
}
