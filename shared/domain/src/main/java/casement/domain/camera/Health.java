package casement.domain.camera;

import casement.domain.video.WithholdReason;
import java.time.Instant;
import java.util.Optional;

/**
 * What a camera's last fragments were like.
 *
 * @param audioSeen whether the camera has sent an audio track (which is always dropped)
 * @param lastMotionless when a fragment was left out last since nothing moved (SCH-26); that is no reason to worry, and no {@code lastReason}
 * @param picture what is wrong with what it shows; absent: nothing (SCH-25)
 */
public record Health(
        boolean audioSeen,
        Optional<Instant> lastStored,
        Optional<Instant> lastWithheld,
        Optional<WithholdReason> lastReason,
        Optional<Instant> lastMotionless,
        Optional<PictureTrouble> picture) {
    public static final Health UNKNOWN =
            new Health(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
