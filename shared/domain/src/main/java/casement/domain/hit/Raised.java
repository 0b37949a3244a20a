package casement.domain.hit;

import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadId;
import casement.domain.video.StoredObject;
import java.time.Instant;
import java.util.Optional;

/**
 * That a read fits an entry of a hot list, as it was when that was found.
 *
 * @param at when the vehicle was seen
 * @param raisedAt when the hit was raised
 * @param picture of the read
 * @param late whether the read came too late for anybody in the field to be told of it
 * @param expires when it may no longer be shown: with its read
 */
public record Raised(
        HitId id,
        ReadId read,
        CameraId camera,
        Place place,
        Instant at,
        Instant raisedAt,
        HotListMatch match,
        StoredObject picture,
        Optional<PictureBox> plateBox,
        Optional<PictureBox> vehicleBox,
        boolean late,
        Instant expires) {
    public static Raised of(HitId id, PlateRead read, HotListMatch match, HitLimits limits, Instant now) {
        return new Raised(
                id,
                read.id(),
                read.camera(),
                read.place(),
                read.at(),
                now,
                match,
                read.picture(),
                read.plateBox(),
                read.vehicleBox(),
                limits.isTooLateToAlert(read.at(), now),
                read.expires());
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "hit " + id;
    }
}
