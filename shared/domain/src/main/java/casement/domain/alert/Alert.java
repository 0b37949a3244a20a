package casement.domain.alert;

import casement.domain.camera.CameraId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.message.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * What people are told of a hit; whom it is about stands nowhere in it.
 *
 * @param revision of the hit; 0: it was raised
 * @param at when the vehicle was seen
 * @param late whether the read came too late for anybody in the field to be told
 * @param stale whether the list was overdue when the hit was raised
 * @param until when the verification lapses
 * @param order the revision that the hit had with the order that stands, or that has just ended
 * @param news where nothing else has changed
 * @param seenAt when a person saw by eye that picture and list agree
 * @param confirmedAt when it was confirmed last that the entry is active
 */
public record Alert(
        HitId hit,
        int revision,
        ListId list,
        ListCategory category,
        CameraId camera,
        Instant at,
        HitState state,
        boolean late,
        boolean stale,
        Optional<Instant> until,
        Optional<Integer> order,
        Optional<HitNews> news,
        Optional<Instant> seenAt,
        Optional<Instant> confirmedAt) {

    public static Alert of(Message.HitRaised raised) {
        return new Alert(
                raised.hit(),
                0,
                raised.list(),
                raised.category(),
                raised.camera(),
                raised.at(),
                raised.state(),
                raised.late(),
                raised.stale(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Alert of(Message.HitChanged changed) {
        return new Alert(
                changed.hit(),
                changed.revision(),
                changed.list(),
                changed.category(),
                changed.camera(),
                changed.at(),
                changed.state(),
                changed.late(),
                false,
                changed.until(),
                changed.order(),
                changed.news(),
                changed.seenAt(),
                changed.confirmedAt());
    }

    /** By this one and the same news is known, however often it arrives. */
    public String name() {
        return hit.value() + "-" + revision;
    }
}
