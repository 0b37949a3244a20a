package casement.masking;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.Motion;
import casement.domain.camera.MotionOnly;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.RecordingRules;
import casement.domain.masking.MaskedFragment;
import java.util.Optional;

/** Whether a camera records on motion only, and whether a fragment shows any (SCH-26). Where that cannot be told, all is recorded. */
final class MotionRecording {
    private final RecordingRules rules;
    private final PictureWatches watches;

    MotionRecording(RecordingRules rules, PictureWatches watches) {
        this.rules = rules;
        this.watches = watches;
    }

    /** The decision, as long as the policy in force still allows it. */
    Optional<MotionOnly> inForce(Camera camera) {
        return camera.motionOnly().filter(decided -> isAllowed(camera));
    }

    private boolean isAllowed(Camera camera) {
        try {
            return rules.motionOnly(camera.cameraClass()).isPresent();
        } catch (Fault.Unavailable unknown) {
            return false;
        }
    }

    Motion motion(MaskedFragment fragment) {
        try {
            return watches.find(fragment.ref().camera(), fragment.preset())
                    .filter(watch -> watch.maskSet() == fragment.proof().maskSet())
                    .map(watch -> watch.motion(fragment.thumbnails()))
                    .orElse(Motion.UNKNOWN);
        } catch (Fault.Unavailable unknown) {
            return Motion.UNKNOWN;
        }
    }
}
