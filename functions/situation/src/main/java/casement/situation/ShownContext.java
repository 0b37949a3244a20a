package casement.situation;

import casement.domain.situation.FeedId;
import casement.domain.situation.Incident;
import casement.domain.situation.ItemId;
import casement.domain.situation.Spot;
import casement.domain.situation.UnitPosition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What lies near an incident, as people see it.
 *
 * @param incident its id
 * @param spot where it is; absent: nobody has told
 * @param cameras that may see it, the nearest first
 * @param units in the field, the nearest first
 * @param earlier incidents there, the newest first
 * @param reads what to search reads for, with a purpose of one's own; absent: where it is nobody has told
 */
record ShownContext(
        ItemId incident,
        Optional<Spot> spot,
        List<SeeingCamera> cameras,
        List<NearUnit> units,
        List<EarlierIncident> earlier,
        Optional<SearchToAsk> reads) {
    private static final Duration AROUND = Duration.ofMinutes(15);
    private static final double METRES_A_DEGREE = 111_195;
    private static final double READ_METRES = 400;

    /** A field unit near. */
    record NearUnit(
            FeedId feed, String unit, double metres, Instant at, String status, Optional<Double> headingDegrees) {
        private static NearUnit of(ShowContext.Near<UnitPosition> near) {
            UnitPosition unit = near.what();
            return new NearUnit(
                    unit.feed(), unit.unit(), near.metres(), unit.at(), unit.status(), unit.headingDegrees());
        }
    }

    /** What happened there before. */
    record EarlierIncident(ItemId id, double metres, Instant from, List<String> types, List<String> serious) {
        private static EarlierIncident of(ShowContext.Near<Incident> near) {
            Incident incident = near.what();
            List<String> types = incident.items().stream()
                    .map(item -> item.type())
                    .distinct()
                    .toList();
            return new EarlierIncident(incident.id(), near.metres(), incident.from(), types, incident.serious());
        }
    }

    /**
     * A search of plate reads that has not been asked: it takes a purpose, and is a look of its own.
     *
     * @param address where to post it
     * @param area a Polygon of GeoJSON about the place
     */
    record SearchToAsk(String address, SquareArea area, Instant from, Instant until) {}

    /** A square, as GeoJSON. */
    record SquareArea(String type, List<List<List<Double>>> coordinates) {
        private static SquareArea about(Spot spot, double metres) {
            double north = metres / METRES_A_DEGREE;
            double east = north / Math.max(0.01, Math.cos(Math.toRadians(spot.latitudeDegrees())));
            double top = Math.min(90, spot.latitudeDegrees() + north);
            double bottom = Math.max(-90, spot.latitudeDegrees() - north);
            double right = Math.min(180, spot.longitudeDegrees() + east);
            double left = Math.max(-180, spot.longitudeDegrees() - east);
            return new SquareArea(
                    "Polygon",
                    List.of(List.of(
                            List.of(left, bottom),
                            List.of(right, bottom),
                            List.of(right, top),
                            List.of(left, top),
                            List.of(left, bottom))));
        }
    }

    static ShownContext of(ShowContext.Context context) {
        Incident incident = context.incident();
        return new ShownContext(
                incident.id(),
                context.spot(),
                context.cameras(),
                context.units().stream().map(NearUnit::of).toList(),
                context.earlier().stream().map(EarlierIncident::of).toList(),
                context.spot()
                        .map(spot -> new SearchToAsk(
                                "/v1/reads/searches",
                                SquareArea.about(spot, READ_METRES),
                                incident.from().minus(AROUND),
                                incident.until().plus(AROUND))));
    }
}
