package casement.access;

import casement.domain.camera.Place;
import casement.lambda.Member;
import java.util.Optional;

/** A place as sent, before it is known to be one. */
public record PlaceForm(
        @Member(needed = true) Optional<String> site,
        @Member(needed = true) Optional<String> description,
        @Member(needed = true) Optional<Double> latitudeDegrees,
        @Member(needed = true) Optional<Double> longitudeDegrees,
        Optional<Double> headingDegrees) {

    Optional<Place> read(Checks checks) {
        Optional<String> where = checks.need("place.site", site, Checks::words);
        Optional<String> spot = checks.need("place.description", description, Checks::words);
        Optional<Double> latitude = degrees(checks, "place.latitudeDegrees", latitudeDegrees, 90);
        Optional<Double> longitude = degrees(checks, "place.longitudeDegrees", longitudeDegrees, 180);
        Optional<Double> heading = headingDegrees.filter(Place::isHeading);
        checks.expect(
                heading.equals(headingDegrees),
                "place.headingDegrees",
                "must be degrees clockwise from north, from 0 to below 360");
        if (where.isEmpty() || spot.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(where.get(), spot.get(), latitude.get(), longitude.get(), heading));
    }

    private static Optional<Double> degrees(Checks checks, String field, Optional<Double> given, int most) {
        Optional<Double> degrees = given.filter(value -> Math.abs(value) <= most);
        checks.expect(degrees.isPresent(), field, "must be degrees from -" + most + " to " + most);
        return degrees;
    }
}
