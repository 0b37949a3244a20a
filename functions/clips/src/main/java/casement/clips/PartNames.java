package casement.clips;

import casement.domain.camera.CameraId;
import casement.domain.evidence.PlannedCut;
import java.util.ArrayList;
import java.util.List;

/** What the files of an item are called. */
final class PartNames {
    private PartNames() {}

    /** @param part from 1 */
    static String media(CameraId camera, int part) {
        return "media/" + camera.value() + "-" + part + ".mp4";
    }

    static String init(CameraId camera, int part) {
        return "media/" + camera.value() + "-" + part + ".init.mp4";
    }

    /** @param number of the camera's stills, from 1 */
    static String still(CameraId camera, int number) {
        return "stills/" + camera.value() + "-" + number + ".jpg";
    }

    /** In place of a still. */
    static String noStill(CameraId camera, int number) {
        return "stills/" + camera.value() + "-" + number + ".txt";
    }

    /** What stands in the place of video or a still picture in a copy with a watermark. */
    static String watermarked(String file) {
        return "watermarked/" + file.substring(file.indexOf('/') + 1);
    }

    /** The files that play. */
    static List<String> of(PlannedCut cut) {
        List<String> names = new ArrayList<>();
        for (PlannedCut.OfCamera camera : cut.cameras()) {
            for (int part = 1; part <= camera.plan().parts().size(); part++) {
                names.add(media(camera.camera(), part));
            }
        }
        return names;
    }
}
