package casement.aws;

import casement.domain.audit.AuditReceipt;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Picture;
import casement.domain.plate.ReadPictures;
import casement.domain.retention.DayPlace;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Pictures of reads in an S3 bucket: by day, then by camera, moment and content. */
public final class S3ReadPictures implements ReadPictures {
    private static final int DIGEST_CHARACTERS = 16;

    private final S3Objects objects;

    S3ReadPictures(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public StoredObject store(AlprCamera camera, Instant at, Picture picture) {
        byte[] bytes = picture.bytes();
        Sha256 digest = Sha256.of(bytes);
        String key = DayFolders.of(DayPlace.READ_PICTURES, at)
                + camera.camera().id() + "/" + at.toEpochMilli() + "-"
                + digest.hex().substring(0, DIGEST_CHARACTERS) + (picture.isJpeg() ? ".jpg" : ".png");
        return objects.store(key, picture.mediaType(), bytes, digest);
    }

    @Override
    public URI open(AuditReceipt receipt, StoredObject picture, Duration validity) {
        return objects.open(picture, validity);
    }

    @Override
    public byte[] fetch(AuditReceipt receipt, StoredObject picture) {
        return objects.unaltered(picture);
    }
}
