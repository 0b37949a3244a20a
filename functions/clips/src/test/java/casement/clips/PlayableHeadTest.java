package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlayableHeadTest {
    private static final Instant BEGINS = Instant.parse("2026-11-20T12:00:00.500Z");

    private static byte[] box(String type, byte[]... parts) {
        int size = 8;
        for (byte[] part : parts) {
            size += part.length;
        }
        ByteBuffer box = ByteBuffer.allocate(size).putInt(size).put(type.getBytes(StandardCharsets.US_ASCII));
        for (byte[] part : parts) {
            box.put(part);
        }
        return box.array();
    }

    @Test
    void only_the_edit_list_is_added_and_the_boxes_around_it_grow() {
        byte[] before = joined(
                box("ftyp", new byte[4]),
                box(
                        "moov",
                        box("mvhd", new byte[9]),
                        box("trak", box("tkhd", new byte[5]), box("mdia", new byte[7])),
                        box("mvex")));
        long zero = (BEGINS.toEpochMilli() - 500) * 90;
        byte[] entry = ByteBuffer.allocate(28)
                .putInt(1 << 24)
                .putInt(1)
                .putLong(0)
                .putLong(45_000)
                .putInt(1 << 16)
                .array();
        byte[] after = joined(
                box("ftyp", new byte[4]),
                box(
                        "moov",
                        box("mvhd", new byte[9]),
                        box(
                                "trak",
                                box("tkhd", new byte[5]),
                                box("edts", box("elst", entry)),
                                box("mdia", new byte[7])),
                        box("mvex")));

        assertThat(HexFormat.of().formatHex(PlayableHead.of(before, BEGINS, zero)))
                .isEqualTo(HexFormat.of().formatHex(after));
    }

    @Test
    void an_edit_list_that_is_there_is_replaced() {
        byte[] plain = joined(box("moov", box("trak", box("mdia", new byte[7]))));
        byte[] edited = joined(box("moov", box("trak", box("edts", new byte[12]), box("mdia", new byte[7]))));

        assertThat(PlayableHead.of(edited, BEGINS, 0)).isEqualTo(PlayableHead.of(plain, BEGINS, 0));
    }

    @Test
    void what_is_no_initialisation_section_is_refused_and_never_runs_away() {
        assertThatThrownBy(() -> PlayableHead.of(box("moov", box("trak")), BEGINS, 0))
                .isInstanceOf(IllegalArgumentException.class);
        Random random = new Random(4);
        byte[] whole = joined(box("ftyp", new byte[4]), box("moov", box("trak", box("mdia", new byte[7]))));
        for (int n = 0; n < 2_000; n++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(PlayableHead.of(damaged, BEGINS, 0).length).isBetween(whole.length, whole.length + 44);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private static byte[] joined(byte[]... parts) {
        byte[] box = box("free", parts);
        return Arrays.copyOfRange(box, 8, box.length);
    }
}
