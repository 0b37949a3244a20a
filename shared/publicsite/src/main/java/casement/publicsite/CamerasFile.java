package casement.publicsite;

import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.Publication;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The cameras as GeoJSON (RFC 7946). */
final class CamerasFile {
    private CamerasFile() {}

    static String of(Publication publication) {
        ObjectNode all = JsonText.object();
        all.put("type", "FeatureCollection");
        all.set("features", JsonText.array(publication.cameras(), CamerasFile::feature));
        return JsonText.of(all);
    }

    private static void feature(ObjectNode feature, PublicCamera camera) {
        feature.put("type", "Feature");
        feature.put("id", camera.id().value());
        ObjectNode point = feature.putObject("geometry");
        point.put("type", "Point");
        point.putArray("coordinates").add(camera.longitudeDegrees()).add(camera.latitudeDegrees());
        ObjectNode properties = feature.putObject("properties");
        properties.put("description", camera.description());
        properties.put("site", camera.site());
        properties.put("class", JsonText.code(camera.cameraClass()));
        properties.put("mount", JsonText.code(camera.mount()));
        properties.put("owner", camera.owner());
        properties.put("records", camera.records());
        properties.put("reads_plates", camera.readsPlates());
        camera.headingDegrees().ifPresent(degrees -> properties.put("heading_degrees", degrees));
    }
}
