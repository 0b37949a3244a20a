package casement.domain.evidence;

import casement.domain.audit.AuditId;
import casement.domain.audit.Hand;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.masking.MaskProof;
import casement.domain.video.Segment;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an item of evidence is made of, as it is signed: format {@code casement-evidence/1} (docs/evidence.md).
 *
 * @param number of the item at its site, from 1 without gaps (SCH-18)
 * @param from of the span that was approved; whole segments are kept, so that media begins a little earlier
 * @param zone of the site, for who reads the times (IANA name)
 */
public record Manifest(
        String format,
        EvidenceId item,
        String site,
        long number,
        Instant sealedAt,
        String software,
        List<Pack> packs,
        EvidenceClass retentionClass,
        String caseNumber,
        Reason reason,
        By requested,
        By approved,
        Instant from,
        Instant until,
        String zone,
        List<CameraView> cameras,
        List<Attached> attachments) {
    public static final String FORMAT = "casement-evidence/1";

    public Manifest {
        packs = List.copyOf(packs);
        cameras = List.copyOf(cameras);
        attachments = List.copyOf(attachments);
    }

    /** A policy pack that was in force. */
    public record Pack(String pack, int version, Sha256 digest) {}

    /** Why it was asked for, in the pack's words. */
    public record Reason(String code, String text) {}

    /** Who did something, when, under which audit entry. */
    public record By(String subject, String name, String agency, Instant at, AuditId audit) {
        public static By of(Hand hand) {
            return new By(hand.who().subject(), hand.who().name(), hand.who().agency(), hand.at(), hand.audit());
        }
    }

    /** What one camera recorded. */
    public record CameraView(
            CameraId camera,
            CameraClass cameraClass,
            String place,
            double latitude,
            double longitude,
            List<Part> parts,
            List<Gap> gaps) {
        public CameraView {
            parts = List.copyOf(parts);
            gaps = List.copyOf(gaps);
        }

        public static CameraView of(Camera camera, List<Part> parts, List<Gap> gaps) {
            return new CameraView(
                    camera.id(),
                    camera.cameraClass(),
                    camera.place().site() + ", " + camera.place().description(),
                    camera.place().latitudeDegrees(),
                    camera.place().longitudeDegrees(),
                    parts,
                    gaps);
        }
    }

    /**
     * A file that plays: {@code head}, then segments as they were recorded but for their decode times, which begin at zero.
     *
     * @param head bytes of an ISO BMFF initialisation section, which is {@code init} with an edit list
     * @param decodeTimeOffset to be added to the decode time of each segment to have the one that was recorded, in the track's ticks
     * @param init the initialisation section that was recorded, with which mask proofs are made
     * @param codec RFC 6381
     */
    public record Part(
            String file,
            long bytes,
            Sha256 sha256,
            long head,
            long decodeTimeOffset,
            Blob init,
            String codec,
            int width,
            int height,
            List<Piece> segments) {
        public Part {
            segments = List.copyOf(segments);
        }
    }

    /** A file by name and digest. */
    public record Blob(String file, long bytes, Sha256 sha256) {}

    /**
     * One segment.
     *
     * @param sequence number of the camera's recording
     * @param offset in the part's file, in bytes
     * @param sha256 of the segment as it was recorded
     */
    public record Piece(
            long sequence,
            Instant start,
            long durationMillis,
            int frames,
            long offset,
            long bytes,
            Sha256 sha256,
            MaskProof mask) {}

    /**
     * A still picture of the video, or what says why there is none; a plate read, its picture, or a hit.
     *
     * @param at when the picture was taken, the plate was read or the hit was raised
     */
    public record Attached(String kind, String file, long bytes, Sha256 sha256, Optional<Instant> at) {
        public static final String STILL = "still";

        /** In place of a still: no picture could be decoded there. */
        public static final String NO_STILL = "no-still";

        /** Whether it is a picture of the item's video, or stands in the place of one. */
        public boolean isStill() {
            return STILL.equals(kind) || NO_STILL.equals(kind);
        }
    }

    /** Pieces of a file that begins with so many bytes of its own. */
    public static List<Piece> pieces(long head, List<Segment> segments) {
        List<Piece> pieces = new ArrayList<>();
        long offset = head;
        for (Segment segment : segments) {
            pieces.add(new Piece(
                    segment.sequence(),
                    segment.start(),
                    segment.durationMillis(),
                    segment.frames(),
                    offset,
                    segment.media().bytes(),
                    segment.media().digest(),
                    segment.proof()));
            offset += segment.media().bytes();
        }
        return pieces;
    }
}
