package casement.clips;

import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitState;
import casement.domain.hit.HitStep;
import casement.domain.hit.Raised;
import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.ReadId;
import java.time.Instant;
import java.util.List;

/**
 * A hit as it is kept as evidence, in a file of its own ({@code hits/ID.json}, docs/evidence.md); its read lies beside it.
 *
 * @param match which entry of which version of which list it fitted, and how
 * @param late whether the read came too late for anybody in the field to be told
 * @param state in which it was
 * @param steps everything that anybody did about it, oldest first
 */
record KeptHit(
        HitId hitId,
        ReadId readId,
        CameraId cameraId,
        Place place,
        Instant capturedAt,
        Instant raisedAt,
        HotListMatch match,
        boolean late,
        HitState state,
        List<HitStep> steps) {
    static KeptHit of(HitRecord hit, Instant now) {
        Raised raised = hit.raised();
        return new KeptHit(
                raised.id(),
                raised.read(),
                raised.camera(),
                raised.place(),
                raised.at(),
                raised.raisedAt(),
                raised.match(),
                raised.late(),
                hit.at(now).state(),
                hit.steps());
    }
}
