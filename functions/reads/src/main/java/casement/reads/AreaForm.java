package casement.reads;

import casement.domain.Fault;
import casement.domain.camera.Area;
import casement.domain.camera.Area.Corner;
import casement.domain.camera.Area.Ring;
import casement.lambda.Member;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of the map, as sent: a Polygon of GeoJSON (RFC 7946). */
public record AreaForm(
        @Member(needed = true) Optional<String> type,
        @Member(needed = true) Optional<List<List<List<Double>>>> coordinates) {
    /** Longitude, latitude, and perhaps the height, which is passed over. */
    private static final int FEWEST_NUMBERS = 2;

    private static final int MOST_NUMBERS = 3;

    Area read() {
        if (!type.equals(Optional.of("Polygon"))) {
            throw new Fault.BadInput("area.type", "must be Polygon");
        }
        List<List<List<Double>>> rings =
                coordinates.orElseThrow(() -> new Fault.BadInput("area.coordinates", "is missing"));
        if (rings.stream().filter(Objects::nonNull).mapToInt(List::size).sum() > Area.MOST_CORNERS) {
            throw new Fault.BadInput("area.coordinates", "has more than " + Area.MOST_CORNERS + " positions");
        }
        return new Area(rings.stream().map(AreaForm::ring).toList());
    }

    private static Ring ring(List<List<Double>> positions) {
        if (positions == null) {
            throw new Fault.BadInput("area.coordinates", "has a ring that is none");
        }
        return new Ring(positions.stream().map(AreaForm::corner).toList());
    }

    private static Corner corner(List<Double> numbers) {
        boolean isPosition = numbers != null
                && numbers.size() >= FEWEST_NUMBERS
                && numbers.size() <= MOST_NUMBERS
                && numbers.stream().allMatch(Objects::nonNull);
        if (!isPosition) {
            throw new Fault.BadInput("area.coordinates", "a position is longitude, then latitude");
        }
        return new Corner(numbers.get(0), numbers.get(1));
    }

    /** For the audit log: what was looked at, and no more. */
    static String text(Area area) {
        return area.rings().stream()
                .map(ring -> ring.corners().stream()
                        .map(corner -> corner.longitudeDegrees() + "," + corner.latitudeDegrees())
                        .collect(Collectors.joining(" ", "(", ")")))
                .collect(Collectors.joining(" "));
    }
}
