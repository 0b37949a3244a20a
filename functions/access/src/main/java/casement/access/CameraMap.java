package casement.access;

import casement.domain.audit.AuditId;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Health;
import casement.domain.camera.Mount;
import casement.domain.people.AgencyId;
import java.util.List;
import java.util.Optional;

/**
 * Cameras as a GeoJSON feature collection (RFC 7946).
 *
 * @param next a cursor, when there are more
 */
public record CameraMap(String type, List<Feature> features, AuditId auditId, Optional<String> next) {
    static final String MEDIA_TYPE = "application/geo+json";

    /** One camera. */
    public record Feature(String type, CameraId id, Spot geometry, About properties) {}

    /** @param coordinates longitude, then latitude */
    public record Spot(String type, List<Double> coordinates) {}

    /** What a map shows of a camera. */
    public record About(
            CameraClass cameraClass,
            Mount mount,
            String site,
            String description,
            AgencyId owner,
            String looksAt,
            boolean records,
            boolean hasLiveView,
            Health health) {}

    static CameraMap of(ListCameras.Listed listed, Optional<String> next) {
        List<Feature> features =
                listed.cameras().stream().map(CameraMap::feature).toList();
        return new CameraMap("FeatureCollection", features, listed.auditId(), next);
    }

    private static Feature feature(ListCameras.Shown shown) {
        var camera = shown.camera();
        var place = camera.place();
        return new Feature(
                "Feature",
                camera.id(),
                new Spot("Point", List.of(place.longitudeDegrees(), place.latitudeDegrees())),
                new About(
                        camera.cameraClass(),
                        camera.mount(),
                        place.site(),
                        place.description(),
                        camera.owner(),
                        camera.commissioning().looksAt(),
                        camera.records(),
                        camera.hasLiveView(),
                        shown.health()));
    }
}
