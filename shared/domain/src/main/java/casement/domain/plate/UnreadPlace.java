package casement.domain.plate;

import casement.domain.camera.Area;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place at which a governing document lets no plate be read, as around an assembly or a clinic. It is made of cameras, sites and
 * parts of the map; any of them is enough.
 *
 * @param says what the document asks, for people
 * @param from absent: from ever
 * @param until the first moment at which plates may be read again; absent: for ever
 */
public record UnreadPlace(
        String clause,
        String says,
        Set<CameraId> cameras,
        Set<String> sites,
        List<Area> areas,
        Optional<Instant> from,
        Optional<Instant> until) {
    public UnreadPlace {
        cameras = Set.copyOf(cameras);
        sites = Set.copyOf(sites);
        areas = List.copyOf(areas);
    }

    public boolean covers(CameraId camera, Place place, Instant at) {
        boolean isTime = from.map(first -> !at.isBefore(first)).orElse(true)
                && until.map(at::isBefore).orElse(true);
        return isTime
                && (cameras.contains(camera)
                        || sites.contains(place.site())
                        || areas.stream().anyMatch(area -> area.contains(place)));
    }
}
