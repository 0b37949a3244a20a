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

/** Watches what is stored for pictures that are dark, blocked, blurred, frozen or moved (SCH-25, SCH-2). An alarm counts what it logs. */
final class PictureHealth {
    private static final Logger LOG = LoggerFactory.getLogger(PictureHealth.class);

    private final PictureWatches watches;

    PictureHealth(PictureWatches watches) {
        this.watches = watches;
    }

    /**
     * @param before the trouble that stood; it is another preset's business as long as nothing is seen of that
     * @return the trouble that stands now
     */
    Optional<PictureTrouble> note(MaskedFragment fragment, Optional<PictureTrouble> before) {
        if (fragment.thumbnail().isEmpty()) {
            return before;
        }
        CameraId camera = fragment.ref().camera();
        PresetId preset = fragment.preset();
        int maskSet = fragment.proof().maskSet();
        PictureWatch was = watches.find(camera, preset).orElseGet(() -> PictureWatch.of(camera, preset, maskSet));
        PictureWatch is = was.under(maskSet).after(fragment.thumbnail().get());
        if (!is.equals(was) && watches.keep(is)) {
            tell(was.trouble(), is);
        }
        return is.trouble().or(() -> before.filter(trouble -> !trouble.preset().equals(preset)));
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
