package casement.domain.message;

import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import casement.domain.plate.ReadId;
import casement.domain.video.FragmentRef;
import casement.domain.video.StoredObject;
import casement.domain.video.WithholdReason;
import java.time.Instant;
import java.util.Optional;

/** A published fact; its name and version are its type's. */
public sealed interface Message {
    /** A masked segment is stored. */
    record SegmentStored(
            FragmentRef fragment,
            CameraClass cameraClass,
            long sequence,
            Instant start,
            long durationMillis,
            StoredObject init,
            StoredObject media)
            implements Message {}

    /** A fragment was not stored. */
    record FragmentWithheld(FragmentRef fragment, WithholdReason reason, String detail) implements Message {}

    /** A plate was read; what it says stands in the store, and on no bus. */
    record ReadAdded(ReadId read, CameraId camera, Instant at) implements Message {}

    /**
     * A read fits an entry of a hot list; nobody has looked at it.
     *
     * @param at when the vehicle was seen
     * @param late whether the read came too late for anybody in the field to be told
     * @param stale whether the list was overdue
     */
    record HitRaised(
            HitId hit,
            ListId list,
            ListCategory category,
            CameraId camera,
            Instant at,
            HitState state,
            boolean late,
            boolean stale)
            implements Message {}

    /**
     * Somebody took a step about a hit. Of several that arrive the one with the highest revision is the newest.
     *
     * @param state reached by it
     * @param until when the verification lapses; of a verified or ordered one alone
     * @param order the revision that the hit had with the order that stands, or that this step has ended
     * @param news where the step has changed nothing else
     * @param seenAt when a person saw by eye that picture and list agree
     * @param confirmedAt when it was confirmed last that the entry is active
     */
    record HitChanged(
            HitId hit,
            ListId list,
            ListCategory category,
            CameraId camera,
            Instant at,
            HitState state,
            boolean late,
            int revision,
            Optional<Instant> until,
            Optional<Integer> order,
            Optional<HitNews> news,
            Optional<Instant> seenAt,
            Optional<Instant> confirmedAt)
            implements Message {}
}
