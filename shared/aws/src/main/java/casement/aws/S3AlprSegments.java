package casement.aws;

import casement.domain.Fault;
import casement.domain.plate.AlprSegment;
import casement.domain.plate.AlprSegments;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Segments of ALPR cameras in the recordings bucket, under their own prefix; nothing outside it is asked for. */
public final class S3AlprSegments implements AlprSegments {
    private static final String WHAT = "the recordings bucket";
    private static final String PREFIX = "alpr/";

    private final S3Client s3;
    private final String bucket;

    public S3AlprSegments(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Sections fetch(AlprSegment segment) {
        return new Sections(
                fetch(segment.stored().init()), fetch(segment.stored().media()));
    }

    private byte[] fetch(StoredObject object) {
        if (!object.key().startsWith(PREFIX)) {
            throw new Fault.Refused("SEA-CCTV-8", "plates are read in segments under " + PREFIX + " only");
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
