package casement.gateway.h264;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AvcStreamTest {
    /** 1280x720, Main. */
    private static final byte[] SPS = HexFormat.of().parseHex("274d002095a014016ec044000003000400000300f236870ca8");

    private static final byte[] PPS = HexFormat.of().parseHex("28ee3c80");
    private static final byte[] IDR = {0x65, 1, 2, 3};
    private static final byte[] SLICE = {0x41, 4, 5};
    private static final byte[] DELIMITER = {9, (byte) 0xF0};

    @Test
    void finds_parameter_sets_in_the_stream_when_the_container_has_none() {
        AvcStream stream = new AvcStream(new byte[0]);
        assertThat(stream.next(annexB(SLICE), false)).isEmpty();
        AccessUnit unit = stream.next(annexB(DELIMITER, SPS, PPS, IDR), false).orElseThrow();
        assertThat(unit.key()).isTrue();
        assertThat(unit.config().width()).isEqualTo(1280);
        assertThat(unit.config().height()).isEqualTo(720);
        assertThat(unit.config().parameterSets()).containsExactly(SPS, PPS);
        assertThat(unit.data()).startsWith(0, 0, 0, 25).endsWith(0, 0, 0, 4, 0x65, 1, 2, 3);
    }

    @Test
    void takes_lengths_as_they_are_and_keeps_the_container_s_record() {
        AvcConfig given = AvcConfig.of(List.of(SPS), List.of(PPS));
        AvcStream stream = new AvcStream(given.avcC());
        byte[] packet = {0, 0, 0, 4, 0x65, 1, 2, 3};
        AccessUnit unit = stream.next(packet, true).orElseThrow();
        assertThat(unit.data()).isEqualTo(packet);
        assertThat(unit.config()).isEqualTo(given);
    }

    @Test
    void does_not_take_a_length_of_256_for_a_start_code() {
        AvcStream stream =
                new AvcStream(AvcConfig.of(List.of(SPS), List.of(PPS)).avcC());
        byte[] packet = new byte[4 + 256];
        packet[2] = 1;
        packet[4] = 0x41;
        assertThat(stream.next(packet, false).orElseThrow().data()).isEqualTo(packet);
    }

    @Test
    void follows_parameter_sets_that_change_on_the_way() {
        AvcStream stream = new AvcStream(annexB(SPS, PPS));
        byte[] smaller = HexFormat.of().parseHex("674d0028a9501405b42000007d00001770008001");
        AvcConfig before =
                stream.next(annexB(SPS, PPS, IDR), true).orElseThrow().config();
        AvcConfig after =
                stream.next(annexB(smaller, PPS, IDR), true).orElseThrow().config();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.width()).isEqualTo(640);
    }

    @Test
    void passes_over_what_holds_no_picture() {
        AvcStream stream = new AvcStream(annexB(SPS, PPS));
        assertThat(stream.next(annexB(DELIMITER), false)).isEmpty();
        assertThat(stream.next(annexB(SPS, PPS), true)).isEmpty();
        assertThat(stream.next(new byte[0], true)).isEmpty();
    }

    @Property(tries = 2_000)
    void never_fails_on_any_bytes_in_the_stream(@ForAll byte[] packet) {
        new AvcStream(annexB(SPS, PPS)).next(packet, true);
        new AvcStream(AvcConfig.of(List.of(SPS), List.of(PPS)).avcC()).next(packet, true);
        new AvcStream(new byte[0]).next(annexB(SPS, PPS, packet), true);
    }

    private static byte[] annexB(byte[]... units) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] unit : units) {
            out.writeBytes(new byte[] {0, 0, 0, 1});
            out.writeBytes(unit);
        }
        return out.toByteArray();
    }
}
