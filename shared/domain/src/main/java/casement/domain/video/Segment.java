package casement.domain.video;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskProof;
import casement.domain.masking.MaskedFragment;
import casement.domain.masking.MaskedVideo;
import casement.domain.retention.Retention;
import java.time.Instant;

/**
 * The manifest of one stored, masked, playable unit of recording; its label is date ({@code start}), place and
 * {@code sequence} (SCH-18).
 *
 * @param sequence unique for the camera, rising by one from 1 without gaps
 * @param place site and spot, as registered when it was recorded
 * @param frames number of pictures
 * @param codec RFC 6381, such as {@code avc1.42c01f}
 * @param init ISO BMFF initialisation section; the same object for every segment with the same parameters
 * @param media ISO BMFF media section (moof and mdat), decode time = {@code start} at 90 kHz
 * @param expires when it may no longer be read, whether or not its bytes are gone
 */
public record Segment(
        FragmentRef fragment,
        CameraClass cameraClass,
        long sequence,
        String place,
        PresetId preset,
        Instant start,
        long durationMillis,
        PictureSize size,
        int frames,
        String codec,
        StoredObject init,
        StoredObject media,
        MaskProof proof,
        boolean audioDropped,
        Instant expires) {

    /** What a masked fragment becomes once its two sections are stored and it has its number. */
    public static Segment of(
            Camera camera,
            MaskedFragment fragment,
            long sequence,
            StoredObject init,
            StoredObject media,
            Retention retention) {
        MaskedVideo video = fragment.video();
        return new Segment(
                fragment.ref(),
                camera.cameraClass(),
                sequence,
                camera.place().site() + ", " + camera.place().description(),
                fragment.preset(),
                video.start(),
                video.durationMillis(),
                video.size(),
                video.frames(),
                video.codec(),
                init,
                media,
                fragment.proof(),
                video.audioDropped(),
                retention.expires(camera.retentionClass(), video.start()));
    }

    public Instant end() {
        return start.plusMillis(durationMillis);
    }

    public boolean overlaps(Span span) {
        return start.isBefore(span.until()) && end().isAfter(span.from());
    }

    public boolean isReadable(Instant now) {
        return now.isBefore(expires);
    }
}
