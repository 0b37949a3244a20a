package casement.aws;

import casement.domain.Fault;
import casement.domain.message.Message;
import casement.domain.plate.AlprSegment;
import casement.domain.plate.AlprSegments;
import casement.domain.vehicle.ObservedSegment;
import casement.domain.vehicle.ObservedSegments;
import casement.domain.video.Sections;
import casement.domain.video.StoredObject;

/** Segments in the recordings bucket, for each who looks through them under the prefix of their cameras' class alone. */
public final class S3StoredSegments implements AlprSegments, ObservedSegments {
    private final S3Objects recordings;

    S3StoredSegments(S3Objects recordings) {
        this.recordings = recordings;
    }

    @Override
    public Sections fetch(AlprSegment segment) {
        return fetch("alpr/", segment.stored());
    }

    @Override
    public Sections fetch(ObservedSegment segment) {
        return fetch("cctv/", segment.stored());
    }

    private Sections fetch(String prefix, Message.SegmentStored stored) {
        return new Sections(fetch(prefix, stored.init()), fetch(prefix, stored.media()));
    }

    private byte[] fetch(String prefix, StoredObject object) {
        if (!object.key().startsWith(prefix)) {
            throw new Fault.Refused("SEA-CCTV-8", "only segments under " + prefix + " are looked through here");
        }
        return recordings.unaltered(object);
    }
}
