package casement.access;

import casement.domain.Fault;
import java.util.List;

/** A rectangle on the map, as GeoJSON writes it (RFC 7946): west, south, east, north; west past east goes over the date line. */
public record BoundingBox(Position southWest, Position northEast) {
    static BoundingBox parse(String text) {
        List<Double> sides = Position.degrees("bbox", text, 4);
        BoundingBox box =
                new BoundingBox(new Position(sides.get(1), sides.get(0)), new Position(sides.get(3), sides.get(2)));
        boolean isOne = box.southWest.isOnEarth()
                && box.northEast.isOnEarth()
                && box.southWest.latitudeDegrees() <= box.northEast.latitudeDegrees();
        if (!isOne) {
            throw new Fault.BadInput(
                    "bbox", "must be west,south,east,north in degrees, such as -122.4,47.5,-122.2,47.7");
        }
        return box;
    }

    boolean contains(Position position) {
        double longitude = position.longitudeDegrees();
        boolean afterWest = longitude >= southWest.longitudeDegrees();
        boolean beforeEast = longitude <= northEast.longitudeDegrees();
        boolean overDateLine = southWest.longitudeDegrees() > northEast.longitudeDegrees();
        return position.latitudeDegrees() >= southWest.latitudeDegrees()
                && position.latitudeDegrees() <= northEast.latitudeDegrees()
                && (overDateLine ? afterWest || beforeEast : afterWest && beforeEast);
    }
}
