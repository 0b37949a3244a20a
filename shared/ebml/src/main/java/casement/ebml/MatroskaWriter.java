package casement.ebml;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Matroska as a Kinesis Video producer sends it: one header, then clusters, each followed by its tags. */
public final class MatroskaWriter {
    /** Nanoseconds a tick: time codes are in milliseconds. */
    public static final long TIMESTAMP_SCALE = 1_000_000;

    private static final String WRITTEN_BY = "casement";
    private static final int KEY_FRAME = 0x80;

    private MatroskaWriter() {}

    /** EBML head, the start of a segment of unknown size, Info and Tracks. */
    public static byte[] header(UUID segment, List<Track> tracks) {
        return new EbmlWriter()
                .master(Matroska.EBML, MatroskaWriter::documentType)
                .openMaster(Matroska.SEGMENT)
                .master(
                        Matroska.INFO,
                        info -> info.binary(Matroska.SEGMENT_UID, bytes(segment))
                                .unsigned(Matroska.TIMESTAMP_SCALE, TIMESTAMP_SCALE)
                                .text(Matroska.MUXING_APP, WRITTEN_BY)
                                .text(Matroska.WRITING_APP, WRITTEN_BY))
                .master(Matroska.TRACKS, all -> tracks.forEach(t -> all.master(Matroska.TRACK_ENTRY, e -> track(e, t))))
                .toBytes();
    }

    /** One cluster of known size. */
    public static byte[] cluster(long timecodeMillis, List<Block> blocks) {
        return new EbmlWriter()
                .master(Matroska.CLUSTER, cluster -> {
                    cluster.unsigned(Matroska.TIMESTAMP, timecodeMillis);
                    blocks.forEach(block -> cluster.binary(Matroska.SIMPLE_BLOCK, head(block), block.data()));
                })
                .toBytes();
    }

    /** Tags for the cluster before them, in the map's order. */
    public static byte[] tags(Map<String, String> tags) {
        return new EbmlWriter()
                .master(
                        Matroska.TAGS,
                        all -> all.master(
                                Matroska.TAG,
                                tag -> tags.forEach((name, value) -> tag.master(
                                        Matroska.SIMPLE_TAG,
                                        simple -> simple.text(Matroska.TAG_NAME, name)
                                                .text(Matroska.TAG_STRING, value)))))
                .toBytes();
    }

    private static void documentType(EbmlWriter head) {
        head.unsigned(Matroska.EBML_VERSION, 1)
                .unsigned(Matroska.EBML_READ_VERSION, 1)
                .unsigned(Matroska.EBML_MAX_ID_LENGTH, 4)
                .unsigned(Matroska.EBML_MAX_SIZE_LENGTH, 8)
                .text(Matroska.DOC_TYPE, "matroska")
                .unsigned(Matroska.DOC_TYPE_VERSION, 4)
                .unsigned(Matroska.DOC_TYPE_READ_VERSION, 2);
    }

    private static void track(EbmlWriter entry, Track track) {
        entry.unsigned(Matroska.TRACK_NUMBER, track.number())
                .unsigned(Matroska.TRACK_UID, track.number())
                .unsigned(Matroska.TRACK_TYPE, track.type().code())
                .text(Matroska.CODEC_ID, track.codecId());
        if (track.codecPrivate().length > 0) {
            entry.binary(Matroska.CODEC_PRIVATE, track.codecPrivate());
        }
        track.picture()
                .ifPresent(picture -> entry.master(
                        Matroska.VIDEO,
                        video -> video.unsigned(Matroska.PIXEL_WIDTH, picture.width())
                                .unsigned(Matroska.PIXEL_HEIGHT, picture.height())));
    }

    private static byte[] head(Block block) {
        byte[] track = EbmlWriter.variableSize(block.track());
        return ByteBuffer.allocate(track.length + 3)
                .put(track)
                .putShort((short) block.offsetMillis())
                .put((byte) (block.key() ? KEY_FRAME : 0))
                .array();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
