package casement.domain.hit;

import casement.domain.camera.CameraId;
import casement.domain.hotlist.ListId;
import java.util.Optional;

/**
 * What may be known of a hit by who measures how often hits are right: whom it is about stands nowhere in it.
 *
 * @param wasVerified whether it ever was, and was not rejected since
 * @param rejected why it was none
 */
public record HitMark(CameraId camera, ListId list, boolean wasVerified, Optional<RejectionReason> rejected) {
    public static HitMark of(HitRecord record) {
        Optional<RejectionReason> rejected = record.steps().stream()
                .flatMap(step -> step.rejected().stream())
                .map(Rejection::reason)
                .findFirst();
        return new HitMark(
                record.raised().camera(),
                record.raised().match().list(),
                rejected.isEmpty() && record.wasVerified(),
                rejected);
    }
}
