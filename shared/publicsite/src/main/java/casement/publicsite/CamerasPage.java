package casement.publicsite;

import static casement.publicsite.Node.element;

import casement.domain.transparency.PublicCamera;
import casement.domain.transparency.Publication;
import java.util.ArrayList;
import java.util.List;

/** Where every camera is (SEA-CCTV-1): a map, and the same as a table. */
final class CamerasPage {
    private static final List<String> HEADS = List.of(
            "camera.number",
            "camera.spot",
            "camera.site",
            "camera.class",
            "camera.mount",
            "camera.records",
            "camera.reads",
            "camera.owner",
            "camera.heading",
            "camera.latitude",
            "camera.longitude",
            "camera.id");
    private static final int FIRST_FIGURE = 8;

    private CamerasPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        List<PublicCamera> cameras = publication.cameras();
        if (cameras.isEmpty()) {
            return List.of(parts.paragraph("cameras.none"));
        }
        List<List<Node>> rows = new ArrayList<>();
        for (int n = 0; n < cameras.size(); n++) {
            rows.add(row(n + 1, cameras.get(n), parts));
        }
        return List.of(
                parts.paragraph("cameras.words"),
                parts.section(
                        "cameras.map",
                        CameraMap.of(cameras, parts),
                        parts.paragraph("cameras.map.words"),
                        element("p", Node.link("../cameras.geojson", parts.say("cameras.file")))),
                parts.section(
                        "cameras.table",
                        parts.table("cameras-list", parts.say("cameras.caption"), HEADS, 2, FIRST_FIGURE, rows)));
    }

    private static List<Node> row(int number, PublicCamera camera, Parts parts) {
        Language language = parts.language();
        return parts.row(
                parts.number(number),
                camera.description(),
                camera.site(),
                language.word("class", camera.cameraClass()),
                language.word("mount", camera.mount()),
                parts.yesOrNo(camera.records()),
                parts.yesOrNo(camera.readsPlates()),
                camera.owner(),
                camera.headingDegrees()
                        .map(degrees -> parts.say("degrees", language.degrees(degrees)))
                        .orElse(parts.say("unsaid")),
                language.degrees(camera.latitudeDegrees()),
                language.degrees(camera.longitudeDegrees()),
                camera.id());
    }
}
