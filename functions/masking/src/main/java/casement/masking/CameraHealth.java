package casement.masking;

import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import casement.domain.camera.PictureTrouble;
import casement.domain.camera.PictureWatches;
import casement.domain.masking.MaskedFragment;
import casement.domain.video.Fate;
import casement.domain.video.Segment;
import casement.domain.video.WithheldFragment;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps a camera's health up with what became of its fragments, and with what they show. */
final class CameraHealth {
    private final Cameras cameras;
    private final PictureHealth pictures;
    private final Clock clock;

    CameraHealth(Cameras cameras, PictureWatches watches, Clock clock) {
        this.cameras = cameras;
        this.pictures = new PictureHealth(watches);
        this.clock = clock;
    }

    /**
     * @param stored what was stored of it, if anything
     * @param audioDropped whether the gateway dropped audio; once seen, audio stays on record (SEA-CCTV-4)
     */
    void note(Fate fate, Optional<MaskedFragment> stored, boolean audioDropped) {
        CameraId camera = fate.ref().camera();
        Health before = cameras.health(camera);
        Optional<Instant> now = Optional.of(clock.instant());
        boolean audio = before.audioSeen() || audioDropped;
        Optional<PictureTrouble> picture = stored.map(fragment -> pictures.note(fragment, before.picture()))
                .orElse(before.picture());
        Health after = switch (fate) {
            case Fate.Stored(Segment segment) ->
                new Health(audio || segment.audioDropped(), now, before.lastWithheld(), before.lastReason(), picture);
            case Fate.Withheld(WithheldFragment fragment) ->
                new Health(audio, before.lastStored(), now, Optional.of(fragment.reason()), picture);
        };
        cameras.note(camera, after);
    }
}
