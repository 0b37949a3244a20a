package casement.domain.camera;

import casement.domain.Fault;
import java.util.List;

/**
 * A part of the map: what one closed ring encloses, without what the others in it do (RFC 7946, Polygon, WGS 84). Its edges are
 * straight on a map in degrees.
 *
 * @param rings the outer one first
 */
public record Area(List<Ring> rings) {
    /** Of all rings together. */
    public static final int MOST_CORNERS = 200;

    /** Either way; about a hundred kilometres. */
    private static final double WIDEST_DEGREES = 1;

    /** A corner on the map. */
    public record Corner(double longitudeDegrees, double latitudeDegrees) {
        private static final double EAST = 180;
        private static final double NORTH = 90;

        public Corner {
            if (!(Math.abs(longitudeDegrees) <= EAST && Math.abs(latitudeDegrees) <= NORTH)) {
                throw new Fault.BadInput(
                        "area.coordinates", "a position is longitude, then latitude, in degrees of WGS 84");
            }
        }
    }

    /** A closed line: its last corner is its first. */
    public record Ring(List<Corner> corners) {
        private static final int FEWEST_CORNERS = 4;

        public Ring {
            corners = List.copyOf(corners);
            if (corners.size() < FEWEST_CORNERS || !corners.getFirst().equals(corners.getLast())) {
                throw new Fault.BadInput(
                        "area.coordinates", "a ring has four positions or more, the last of which is the first again");
            }
        }

        private double width() {
            return extent(corners.stream().mapToDouble(Corner::longitudeDegrees).toArray());
        }

        private double height() {
            return extent(corners.stream().mapToDouble(Corner::latitudeDegrees).toArray());
        }

        private static double extent(double... degrees) {
            double least = degrees[0];
            double most = degrees[0];
            for (double each : degrees) {
                least = Math.min(least, each);
                most = Math.max(most, each);
            }
            return most - least;
        }

        /** How often a line from the place due east meets this one, odd or even. */
        private boolean isCrossedOddly(Place place) {
            boolean odd = false;
            for (int i = 1; i < corners.size(); i++) {
                odd ^= isEastOf(place, corners.get(i - 1), corners.get(i));
            }
            return odd;
        }

        private static boolean isEastOf(Place place, Corner from, Corner to) {
            double latitude = place.latitudeDegrees();
            if ((from.latitudeDegrees() > latitude) == (to.latitudeDegrees() > latitude)) {
                return false;
            }
            double part = (latitude - from.latitudeDegrees()) / (to.latitudeDegrees() - from.latitudeDegrees());
            double crossing = from.longitudeDegrees() + part * (to.longitudeDegrees() - from.longitudeDegrees());
            return place.longitudeDegrees() < crossing;
        }
    }

    public Area {
        rings = List.copyOf(rings);
        if (rings.isEmpty()) {
            throw new Fault.BadInput("area.coordinates", "has no ring");
        }
        if (rings.stream().mapToInt(ring -> ring.corners().size()).sum() > MOST_CORNERS) {
            throw new Fault.BadInput("area.coordinates", "has more than " + MOST_CORNERS + " positions");
        }
        Ring outer = rings.getFirst();
        if (outer.width() > WIDEST_DEGREES || outer.height() > WIDEST_DEGREES) {
            throw new Fault.BadInput(
                    "area.coordinates", "is more than a degree wide or high; name a smaller part of the map");
        }
    }

    public boolean contains(Place place) {
        boolean inside = false;
        for (Ring ring : rings) {
            inside ^= ring.isCrossedOddly(place);
        }
        return inside;
    }
}
