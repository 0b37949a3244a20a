package casement.ebml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatroskaStreamTest {
    private static final byte[] HEADER =
            MatroskaWriter.header(new UUID(3, 4), List.of(Track.h264(640, 360, new byte[] {1, 2, 3})));
    private static final String TRACKS = "header [TrackHead[number=1, type=1, codecId=V_MPEG4/ISO/AVC]]";
    private static final Block KEY = new Block(1, 0, true, new byte[] {10, 11, 12});
    private static final Block NEXT = new Block(1, -40, false, new byte[300]);

    @Test
    void tells_what_was_written() throws Exception {
        byte[] cluster = MatroskaWriter.cluster(1_795_305_600_123L, List.of(KEY, NEXT));
        Events events = Events.of(HEADER, cluster, MatroskaWriter.tags(Map.of("preset", "home")), cluster);
        assertThat(events.told)
                .containsExactly(
                        "document",
                        TRACKS,
                        "cluster 1795305600123",
                        "end",
                        "tags [MatroskaTag[name=preset, value=home]]",
                        "cluster 1795305600123",
                        "end");
        assertThat(events.blocks)
                .startsWith(new BlockHead(1, 0, true), new BlockHead(1, -40, false))
                .hasSize(4);
        byte[] content = content(cluster);
        assertThat(Arrays.copyOf(events.content.toByteArray(), content.length)).isEqualTo(content);
    }

    @Test
    void ends_an_open_cluster_where_something_else_begins() throws Exception {
        byte[] open = open(MatroskaWriter.cluster(7, List.of(KEY)));
        Events events = Events.of(HEADER, open, open, MatroskaWriter.tags(Map.of("a", "")), open, HEADER, open);
        assertThat(events.told)
                .containsExactly(
                        "document",
                        TRACKS,
                        "cluster 7",
                        "open end",
                        "cluster 7",
                        "open end",
                        "tags [MatroskaTag[name=a, value=]]",
                        "cluster 7",
                        "open end",
                        "document",
                        TRACKS,
                        "cluster 7",
                        "open end");
    }

    @Test
    void finds_the_frame_in_a_block_group() throws Exception {
        byte[] block = {(byte) 0x82, 0, 5, 0, 1, 2, 3};
        byte[] key = group(new EbmlWriter().binary(Matroska.BLOCK, block).unsigned(0x9B, 33));
        byte[] other = group(new EbmlWriter().binary(Matroska.BLOCK, block).unsigned(0xFB, 1));
        assertThat(Events.of(HEADER, key, other).blocks)
                .containsExactly(new BlockHead(2, 5, true), new BlockHead(2, 5, false));
    }

    @Test
    void refuses_what_does_not_belong_where_it_stands() {
        byte[] cluster = MatroskaWriter.cluster(7, List.of(KEY));
        refused("comes where a document should begin", cluster);
        refused("before any track", Arrays.copyOf(HEADER, HEADER.length - tracksLength()), cluster);
        refused("ends within", HEADER, Arrays.copyOf(cluster, cluster.length - 1));
        refused(
                "has no time code",
                HEADER,
                new EbmlWriter().master(Matroska.CLUSTER, c -> {}).toBytes());
        refused(
                "comes before its cluster's time code",
                HEADER,
                new EbmlWriter()
                        .master(Matroska.CLUSTER, c -> c.binary(Matroska.SIMPLE_BLOCK, new byte[] {-127, 0, 0, 0, 1}))
                        .toBytes());
        refused("larger than its cluster", HEADER, replaced(cluster, cluster.length - 8, (byte) 0xFE));
        refused(
                "is not known here",
                HEADER,
                cluster,
                new EbmlWriter().unsigned(Matroska.DOC_TYPE, 1).toBytes());
        refused("does not begin", HEADER, new byte[] {0, 0, 0});
        refused("not Matroska", document("mp4"));
        refused(
                "larger than its cluster",
                HEADER,
                new EbmlWriter()
                        .master(
                                Matroska.CLUSTER,
                                c -> c.unsigned(Matroska.TIMESTAMP, 1).raw(new byte[] {(byte) 0xA3}))
                        .toBytes(),
                new byte[] {(byte) 0x80});
    }

    private static void refused(String why, byte[]... parts) {
        assertThatThrownBy(() -> Events.of(parts))
                .isInstanceOf(MalformedMatroska.class)
                .hasMessageContaining(why);
    }

    private static byte[] document(String type) {
        return new EbmlWriter()
                .master(Matroska.EBML, e -> e.text(Matroska.DOC_TYPE, type))
                .toBytes();
    }

    private static int tracksLength() {
        byte[] start = {0x16, 0x54, (byte) 0xAE, 0x6B};
        for (int i = 0; i < HEADER.length; i++) {
            if (Arrays.equals(start, Arrays.copyOfRange(HEADER, i, i + 4))) {
                return HEADER.length - i;
            }
        }
        throw new AssertionError("no tracks");
    }

    private static byte[] replaced(byte[] bytes, int at, byte by) {
        byte[] changed = bytes.clone();
        changed[at] = by;
        return changed;
    }

    private static byte[] group(EbmlWriter inner) {
        byte[] content = inner.toBytes();
        return new EbmlWriter()
                .master(Matroska.CLUSTER, c -> c.unsigned(Matroska.TIMESTAMP, 1).binary(Matroska.BLOCK_GROUP, content))
                .toBytes();
    }

    private static byte[] open(byte[] cluster) {
        return new EbmlWriter()
                .openMaster(Matroska.CLUSTER)
                .raw(content(cluster))
                .toBytes();
    }

    private static byte[] content(byte[] cluster) {
        int head = 4 + Integer.numberOfLeadingZeros(cluster[4] & 0xFF) - 24 + 1;
        return Arrays.copyOfRange(cluster, head, cluster.length);
    }
}
