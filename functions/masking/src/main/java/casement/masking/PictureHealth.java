package casement.masking;

import casement.domain.camera.CameraId;
import casement.domain.camera.PictureTrouble;
import casement.domain.camera.PictureWatch;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskedFragment;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches what is masked for pictures that are dark, blocked, blurred, frozen or moved (SCH-25, SCH-2). An alarm counts what it logs. */
final class PictureHealth {
    private static final Logger LOG = LoggerFactory.getLogger(PictureHealth.class);

    private final PictureWatches watches;

    PictureHealth(PictureWatches watches) {
        this.watches = watches;
    }

    /**
     * @param moves whether something was seen to move in it
     * @param before the trouble that stood; where it is another preset's, it stands until that is seen again
     * @return the trouble that stands now
     */
    Optional<PictureTrouble> note(MaskedFragment fragment, boolean moves, Optional<PictureTrouble> before) {
        CameraId camera = fragment.ref().camera();
        PresetId preset = fragment.preset();
        Optional<PictureTrouble> others =
                before.filter(trouble -> !trouble.preset().equals(preset));
        if (fragment.thumbnail().isEmpty()) {
            return others;
        }
        int maskSet = fragment.proof().maskSet();
        PictureWatch was = watches.find(camera, preset).orElseGet(() -> PictureWatch.of(camera, preset, maskSet));
        PictureWatch inForce = was.under(maskSet);
        PictureWatch seen = inForce.after(fragment.thumbnail().get());
        PictureWatch is = moves ? seen.movedAt(fragment.thumbnails().getLast().at()) : seen;
        if (!is.equals(was) && watches.keep(is)) {
            tell(inForce.trouble(), is);
        }
        return is.trouble().or(() -> others);
    }

    /** Who kept the change tells it, and nobody else. */
    private static void tell(Optional<PictureTrouble> before, PictureWatch is) {
        if (is.trouble().isPresent() && before.isEmpty()) {
            PictureTrouble trouble = is.trouble().get();
            LOG.warn(
                    "camera {} shows a picture in trouble: {} at {} since {}",
                    is.camera(),
                    trouble.kind(),
                    trouble.preset(),
                    trouble.since());
        }
        if (is.trouble().isEmpty() && before.isPresent()) {
            LOG.info("camera {} shows a good picture again at {}", is.camera(), is.preset());
        }
    }
}
