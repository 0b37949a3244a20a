package casement.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoxesTest {
    private static final long TIME = 0x0123_4567_89ab_cdefL;

    private static byte[] box(String type, byte[] content) {
        return stated(content.length + 8, type, content);
    }

    private static byte[] stated(int bytes, String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(bytes)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] wide(long bytes, String type, byte[] content) {
        return stated(
                1,
                type,
                ByteBuffer.allocate(content.length + 8)
                        .putLong(bytes)
                        .put(content)
                        .array());
    }

    private static byte[] decodeTime(int version) {
        return ByteBuffer.allocate(12).putInt(version << 24).putLong(TIME).array();
    }

    private static ByteBuffer section(byte[] tfdt) {
        return ByteBuffer.wrap(box(
                "moof", SampleItem.joined(box("mfhd", new byte[8]), box("traf", box("tfdt", tfdt)))));
    }

    private static ByteBuffer content(byte[] in, String type) {
        return Boxes.find(ByteBuffer.wrap(in), type).orElseThrow();
    }

    @Test
    void finds_a_box_behind_others() {
        byte[] in = SampleItem.joined(
                box("free", new byte[0]), SampleItem.joined(box("styp", new byte[5]), box("moof", new byte[] {1, 2})));

        assertThat(content(in, "moof")).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
        assertThat(content(in, "free").remaining()).isZero();
        assertThat(Boxes.find(ByteBuffer.wrap(in), "mdat")).isEmpty();
        assertThat(Boxes.find(ByteBuffer.wrap(box("free", new byte[0])), "free"))
                .isPresent();
    }

    @Test
    void finds_boxes_with_lengths_of_64_bits_and_what_stands_behind_them() {
        byte[] in = SampleItem.joined(wide(18, "mdat", new byte[] {3, 4}), box("moof", new byte[] {5}));

        assertThat(content(in, "mdat")).isEqualTo(ByteBuffer.wrap(new byte[] {3, 4}));
        assertThat(content(in, "moof")).isEqualTo(ByteBuffer.wrap(new byte[] {5}));
        assertThat(content(wide(16, "mdat", new byte[0]), "mdat").remaining()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 13, -1})
    void a_box_whose_length_cannot_be_is_none(int bytes) {
        assertThat(Boxes.find(ByteBuffer.wrap(stated(bytes, "moof", new byte[4])), "moof"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 15, 19, Long.MAX_VALUE, Long.MIN_VALUE, -1})
    void a_box_whose_length_of_64_bits_cannot_be_is_none(long bytes) {
        assertThat(Boxes.find(ByteBuffer.wrap(wide(bytes, "moof", new byte[2])), "moof"))
                .isEmpty();
    }

    @Test
    void half_a_header_is_no_box() {
        assertThat(Boxes.find(ByteBuffer.wrap(new byte[7]), "moof")).isEmpty();
    }

    @Test
    void adds_to_the_decode_time_where_it_stands() {
        ByteBuffer section = section(decodeTime(1));

        assertThat(Boxes.addToDecodeTime(section, 5)).hasValue(TIME + 5);
        assertThat(section).isEqualTo(section(decodeTime(1)).putLong(section.limit() - 8, TIME + 5));
    }

    @Test
    void changes_nothing_that_has_no_decode_time_of_64_bits() {
        for (byte[] tfdt : new byte[][] {decodeTime(0), decodeTime(2), {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}) {
            ByteBuffer section = section(tfdt);

            assertThat(Boxes.addToDecodeTime(section, 5)).isEmpty();
            assertThat(section).isEqualTo(section(tfdt));
        }
        assertThat(Boxes.addToDecodeTime(ByteBuffer.wrap(box("mdat", new byte[60])), 5))
                .isEmpty();
    }
}
