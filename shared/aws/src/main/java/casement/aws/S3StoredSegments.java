package casement.aws;

import casement.domain.Fault;
import casement.domain.message.Message;
import casement.domain.plate.AlprSegment;
import casement.domain.plate.AlprSegments;
import casement.domain.vehicle.ObservedSegment;
import casement.domain.vehicle.ObservedSegments;
import casement.domain.video.Sections;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Segments in the recordings bucket, for each who looks through them under the prefix of their cameras' class alone. */
public final class S3StoredSegments implements AlprSegments, ObservedSegments {
    private static final String WHAT = "the recordings bucket";

    private final S3Client s3;
    private final String bucket;

    public S3StoredSegments(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
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
        byte[] bytes = AwsFaults.guard(WHAT, () -> {
            try {
                return s3.getObjectAsBytes(get -> get.bucket(bucket).key(object.key()))
                        .asByteArray();
            } catch (NoSuchKeyException gone) {
                throw new Fault.Missing("the segment is gone from " + WHAT);
            }
        });
        if (!Sha256.of(bytes).equals(object.digest())) {
            throw new Fault.Unavailable(
                    WHAT + " gives other bytes than were stored", new IllegalStateException(object.key()));
        }
        return bytes;
    }
}
