package casement.domain.vehicle;

import casement.domain.Fault;
import casement.domain.camera.Area;
import casement.domain.camera.CameraId;
import casement.domain.video.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When was such an object in view of these cameras? There is no plate to ask for here (SEA-CCTV-8).
 *
 * @param kinds at least one
 * @param bodyTypes none: whatever it has, or none at all
 * @param colours none: whatever it has, or none at all
 * @param area where the camera was, by the sighting's own place
 * @param after the last sighting of the page before
 */
public record SightingSearch(
        Set<ObjectKind> kinds,
        Set<BodyType> bodyTypes,
        Set<Colour> colours,
        List<ObservingCamera> cameras,
        Optional<Area> area,
        Span span,
        int limit,
        Optional<SightingPlace> after) {
    public static final int MOST_SIGHTINGS = 500;

    /** Kinds times cameras times begun hours. */
    public static final long MOST_CAMERA_HOURS = 2_000;

    public SightingSearch {
        kinds = Set.copyOf(kinds);
        bodyTypes = Set.copyOf(bodyTypes);
        colours = Set.copyOf(colours);
        cameras = List.copyOf(cameras);
        if (kinds.isEmpty()) {
            throw new Fault.BadInput("kinds", "name at least one");
        }
        if (limit < 1 || limit > MOST_SIGHTINGS) {
            throw new Fault.BadInput("limit", "must be a whole number from 1 to " + MOST_SIGHTINGS);
        }
        long cameraHours = (long) kinds.size() * cameras.size() * (span.length().toHours() + 1);
        if (cameraHours > MOST_CAMERA_HOURS) {
            throw new Fault.BadInput(
                    "until",
                    kinds.size() + " kinds on " + cameras.size() + " cameras for so long are " + cameraHours
                            + " camera hours; at most " + MOST_CAMERA_HOURS
                            + " are looked through for one question: name fewer kinds or cameras, a smaller area or a shorter span");
        }
    }

    /** Of the page, and one more, which tells that there is another page. */
    public int wanted() {
        return limit + 1;
    }

    public Set<CameraId> cameraIds() {
        return cameras.stream().map(each -> each.camera().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is looked for, on this page or a later one. */
    public boolean fits(Sighting seen) {
        return kinds.contains(seen.kind())
                && (bodyTypes.isEmpty()
                        || seen.bodyType().filter(bodyTypes::contains).isPresent())
                && (colours.isEmpty()
                        || seen.colour()
                                .map(SeenColour::colour)
                                .filter(colours::contains)
                                .isPresent())
                && cameraIds().contains(seen.camera())
                && area.map(where -> where.contains(seen.place())).orElse(true)
                && span.contains(seen.at())
                && after.map(last -> last.compareTo(SightingPlace.of(seen)) < 0).orElse(true);
    }
}
