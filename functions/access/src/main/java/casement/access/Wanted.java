package casement.access;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which cameras of the register somebody wants to see.
 *
 * @param near in order of their distance from there, and no more than one page
 * @param after in order of id, those behind this one
 */
public record Wanted(Optional<BoundingBox> inside, Optional<Position> near, Optional<CameraId> after, int limit) {
    public static final int MOST = 1_000;
    static final int USUAL = 200;
    private static final int USUAL_NEAR = 4;

    /** What is wanted when nothing is said. */
    public static Wanted first() {
        return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), USUAL);
    }

    static Wanted of(Optional<String> bbox, Optional<String> near, Optional<String> after, Optional<Integer> limit) {
        if (near.isPresent() && after.isPresent()) {
            throw new Fault.BadInput("cursor", "does not go with 'near'; ask for more with 'limit'");
        }
        return new Wanted(
                bbox.map(BoundingBox::parse),
                near.map(Position::parse),
                after.map(CameraId::new),
                limit.orElse(near.isPresent() ? USUAL_NEAR : USUAL));
    }

    /** Those that are wanted, and one more when there are more. */
    List<Camera> of(List<Camera> all) {
        return all.stream()
                .filter(camera ->
                        inside.filter(box -> !box.contains(spot(camera))).isEmpty())
                .filter(camera ->
                        after.filter(last -> camera.id().compareTo(last) <= 0).isEmpty())
                .sorted(order())
                .limit(limit + 1L)
                .toList();
    }

    private Comparator<Camera> order() {
        Comparator<Camera> byId = Comparator.comparing(Camera::id);
        return near.map(here -> Comparator.<Camera>comparingDouble(camera -> here.metresTo(spot(camera)))
                        .thenComparing(byId))
                .orElse(byId);
    }

    private static Position spot(Camera camera) {
        Place place = camera.place();
        return Position.of(place);
    }

    Map<String, String> elements() {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("limit", Integer.toString(limit));
        inside.ifPresent(box -> elements.put("bbox", text(box.southWest()) + "," + text(box.northEast())));
        near.ifPresent(here -> elements.put("near", text(here)));
        after.ifPresent(last -> elements.put("after", last.value()));
        return elements;
    }

    private static String text(Position position) {
        return position.latitudeDegrees() + "," + position.longitudeDegrees();
    }
}
