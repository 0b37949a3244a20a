package casement.masking;

import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import casement.domain.video.Fate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps a camera's health up with what became of its fragments. */
final class CameraHealth {
    private final Cameras cameras;
    private final Clock clock;

    CameraHealth(Cameras cameras, Clock clock) {
        this.cameras = cameras;
        this.clock = clock;
    }

    /** @param audioDropped whether the gateway dropped audio; once seen, audio stays on record (SEA-CCTV-4) */
    void note(Fate fate, boolean audioDropped) {
        CameraId camera = fate.ref().camera();
        Health before = cameras.health(camera);
        Optional<Instant> now = Optional.of(clock.instant());
        boolean audio = before.audioSeen() || audioDropped;
        Health after = switch (fate) {
            case Fate.Stored stored ->
                new Health(audio || stored.segment().audioDropped(), now, before.lastWithheld(), before.lastReason());
            case Fate.Withheld withheld ->
                new Health(
                        audio,
                        before.lastStored(),
                        now,
                        Optional.of(withheld.fragment().reason()));
        };
        cameras.note(camera, after);
    }
}
