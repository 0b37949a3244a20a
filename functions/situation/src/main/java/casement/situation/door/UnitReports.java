package casement.situation.door;

import casement.domain.Fault;
import casement.domain.camera.Place;
import casement.domain.situation.Spot;
import casement.lambda.Told;
import java.util.List;
import java.util.Optional;

/** Where units are: a GeoJSON collection of points (RFC 7946), each with the unit's name, time and status. */
final class UnitReports {
    private static final int MOST = 2_000;

    private UnitReports() {}

    static List<Report> of(Told collection) {
        Told all = collection.in("features");
        List<Told> features = all.each();
        if (features.isEmpty() || features.size() > MOST) {
            return all.wrong("must be a list of 1 to " + MOST + " points, one a unit", List.of());
        }
        return features.stream().map(UnitReports::report).toList();
    }

    private static Report report(Told feature) {
        Told properties = feature.in("properties");
        String unit = properties.in("unit").needText();
        return new Report(
                feature.field(),
                unit,
                unit,
                properties.in("at").needTime(),
                "unit",
                Optional.of(properties.in("status").needText()),
                Optional.empty(),
                Optional.empty(),
                spot(feature.in("geometry")),
                heading(properties.in("headingDegrees")),
                Optional.empty());
    }

    private static Optional<Spot> spot(Told geometry) {
        List<Told> numbers = geometry.in("coordinates").each();
        boolean isPoint = geometry.in("type").text().equals(Optional.of("Point"));
        if (!isPoint || numbers.size() < 2) {
            return geometry.wrong("must be a Point with longitude, then latitude", Optional.empty());
        }
        try {
            return Optional.of(
                    new Spot(numbers.get(1).needNumber(), numbers.get(0).needNumber(), 0));
        } catch (Fault.BadInput nowhere) {
            return geometry.wrong("must lie on Earth: longitude, then latitude", Optional.empty());
        }
    }

    private static Optional<Double> heading(Told degrees) {
        if (!degrees.is()) {
            return Optional.empty();
        }
        double heading = degrees.needNumber();
        return Place.isHeading(heading)
                ? Optional.of(heading)
                : degrees.wrong("must be degrees clockwise from north, from 0 to below 360", Optional.empty());
    }
}
