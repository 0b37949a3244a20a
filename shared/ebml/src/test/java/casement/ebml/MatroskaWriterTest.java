package casement.ebml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MatroskaWriterTest {
    private static final byte[] AVCC = {1, 77, 0, 31};

    @Test
    void announces_every_track_with_what_its_decoder_needs() {
        byte[] header = MatroskaWriter.header(
                new UUID(1, 2), List.of(Track.h264(1280, 720, AVCC), Track.audio(2, "A_AAC", new byte[0])));
        List<Elements> top = Elements.of(header);
        assertThat(top).extracting(Elements::id).containsExactly(Matroska.EBML, Matroska.SEGMENT);
        assertThat(top.getFirst().child(Matroska.DOC_TYPE).text()).isEqualTo("matroska");
        Elements info = top.getLast().child(Matroska.INFO);
        assertThat(info.child(Matroska.TIMESTAMP_SCALE).number()).isEqualTo(1_000_000);
        assertThat(info.child(Matroska.SEGMENT_UID).body()).hasSize(16);
        List<Elements> tracks = top.getLast().child(Matroska.TRACKS).all(Matroska.TRACK_ENTRY);
        assertThat(tracks).hasSize(2);
        assertThat(tracks.getFirst().child(Matroska.CODEC_PRIVATE).body()).isEqualTo(AVCC);
        assertThat(tracks.getFirst()
                        .child(Matroska.VIDEO)
                        .child(Matroska.PIXEL_WIDTH)
                        .number())
                .isEqualTo(1280);
        assertThat(tracks.getLast().child(Matroska.TRACK_TYPE).number()).isEqualTo(2);
        assertThat(tracks.getLast().all(Matroska.CODEC_PRIVATE)).isEmpty();
    }

    @Test
    void refuses_a_block_too_far_from_its_cluster() {
        assertThatThrownBy(() -> new Block(1, 32_768, false, new byte[1])).hasMessageContaining("32768 ms");
    }

    @Test
    void writes_an_empty_tag_value_and_keeps_the_order() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("AWS_KINESISVIDEO_NOTIFICATION", "");
        tags.put("ptzPreset", "home");
        Elements tag = Elements.of(MatroskaWriter.tags(tags)).getFirst().child(Matroska.TAG);
        assertThat(tag.all(Matroska.SIMPLE_TAG))
                .extracting(s -> s.child(Matroska.TAG_NAME).text() + "="
                        + s.child(Matroska.TAG_STRING).text())
                .containsExactly("AWS_KINESISVIDEO_NOTIFICATION=", "ptzPreset=home");
    }

    @Property(tries = 200)
    void gives_back_every_block_in_order(
            @ForAll @LongRange(min = 0, max = 1L << 45) long timecodeMillis, @ForAll("blocks") List<Block> blocks) {
        Elements cluster =
                Elements.of(MatroskaWriter.cluster(timecodeMillis, blocks)).getFirst();
        assertThat(cluster.child(Matroska.TIMESTAMP).number()).isEqualTo(timecodeMillis);
        List<Elements> read = cluster.all(Matroska.SIMPLE_BLOCK);
        assertThat(read).hasSameSizeAs(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            ByteBuffer body = ByteBuffer.wrap(read.get(i).body());
            assertThat(body.get() & 0x7F).isEqualTo(block.track());
            assertThat(body.getShort()).isEqualTo((short) block.offsetMillis());
            assertThat(body.get() < 0).isEqualTo(block.key());
            byte[] data = new byte[body.remaining()];
            body.get(data);
            assertThat(data).isEqualTo(block.data());
        }
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        Arbitrary<byte[]> data = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(-32_768, 32_767),
                        Arbitraries.of(true, false),
                        data)
                .as(Block::new)
                .list()
                .ofMaxSize(50);
    }
}
