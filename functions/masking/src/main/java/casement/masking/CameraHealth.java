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
     * @param masked what was made of it, if anything, stored or not
     * @param moves whether something was seen to move in it
     * @param audioDropped whether the gateway dropped audio; once seen, audio stays on record (SEA-CCTV-4)
     */
    void note(Fate fate, Optional<MaskedFragment> masked, boolean moves, boolean audioDropped) {
        CameraId camera = fate.ref().camera();
        Health before = cameras.health(camera);
        Optional<Instant> now = Optional.of(clock.instant());
        boolean audio = before.audioSeen() || audioDropped;
        Optional<PictureTrouble> picture = masked.map(fragment -> pictures.note(fragment, moves, before.picture()))
                .orElse(before.picture());
        Health after = switch (fate) {
            case Fate.Stored(Segment segment) ->
                new Health(
                        audio || segment.audioDropped(),
                        now,
                        before.lastWithheld(),
                        before.lastReason(),
                        before.lastMotionless(),
                        picture);
            case Fate.Withheld(WithheldFragment fragment)
            when fragment.isMotionless() ->
                new Health(
                        audio || masked.stream().anyMatch(made -> made.video().audioDropped()),
                        before.lastStored(),
                        before.lastWithheld(),
                        before.lastReason(),
                        now,
                        picture);
            case Fate.Withheld(WithheldFragment fragment) ->
                new Health(
                        audio,
                        before.lastStored(),
                        now,
                        Optional.of(fragment.reason()),
                        before.lastMotionless(),
                        picture);
        };
        cameras.note(camera, after);
    }
}
