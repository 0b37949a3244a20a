package casement.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code manifest.json} of an item of evidence, format {@code casement-evidence/1} (docs/evidence.md).
 *
 * @param number of the item at its site, from 1 without gaps
 * @param from of the span that was approved; whole segments are kept, so that media begins a little earlier
 * @param zone of the site, for who reads the times (IANA name)
 */
record Manifest(
        String format,
        String item,
        String site,
        long number,
        Instant sealedAt,
        String software,
        List<Pack> packs,
        String retentionClass,
        String caseNumber,
        Reason reason,
        Hand requested,
        Hand approved,
        Instant from,
        Instant until,
        String zone,
        List<CameraView> cameras,
        List<Attached> attachments) {
    static final String FORMAT = "casement-evidence/1";
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    Manifest {
        expectTime("the span", from);
        expectTime("the span", until);
    }

    /** Beyond them nothing can be reckoned. */
    private static void expectTime(String of, Instant time) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException(of + " has a time that cannot be");
        }
    }

    /** A policy pack that was in force; {@code digest} is of its text. */
    record Pack(String pack, int version, String digest) {}

    /** Why it was asked for, in the pack's words. */
    record Reason(String code, String text) {}

    /** Who did something, when, under which audit entry. */
    record Hand(String subject, String name, String agency, Instant at, String audit) {}

    /** What one camera recorded. */
    record CameraView(
            String camera,
            String cameraClass,
            String place,
            double latitude,
            double longitude,
            List<Part> parts,
            List<Gap> gaps) {}

    /**
     * A file that plays: {@code head}, then segments as they were recorded but for their decode times, which begin at zero.
     *
     * @param head bytes of an ISO BMFF initialisation section, which is {@code init} with an edit list
     * @param decodeTimeOffset to be added to the decode time of each segment to have the one that was recorded, in the track's ticks
     * @param init the initialisation section that was recorded, with which mask proofs are made
     */
    record Part(
            String file,
            long bytes,
            String sha256,
            long head,
            long decodeTimeOffset,
            Blob init,
            String codec,
            int width,
            int height,
            List<Piece> segments) {}

    /** A file by name and digest. */
    record Blob(String file, long bytes, String sha256) {}

    /**
     * One segment.
     *
     * @param sequence number of the camera's recording
     * @param offset in the part's file, in bytes
     */
    record Piece(
            long sequence,
            Instant start,
            long durationMillis,
            int frames,
            long offset,
            long bytes,
            String sha256,
            Mask mask) {
        Piece {
            expectTime("segment " + sequence, start);
        }

        Instant end() {
            return start.plusMillis(durationMillis);
        }
    }

    /** That each picture was masked; {@code digest} is of {@code init} and the segment, one after the other. */
    record Mask(
            int maskSet,
            String cover,
            String checker,
            int framesChecked,
            int framesTotal,
            int worstDeviation,
            String digest) {}

    /** A stretch of which there is no recording, and why. */
    record Gap(Instant from, Instant until, String why) {}

    /** A still picture of the video, or what says why there is none; a plate read, its picture, or a hit. */
    record Attached(String kind, String file, long bytes, String sha256, Optional<Instant> at) {
        static final String STILL = "still";
    }
}
