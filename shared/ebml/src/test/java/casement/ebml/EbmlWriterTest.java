package casement.ebml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EbmlWriterTest {
    @Test
    void takes_a_longer_size_when_the_shorter_one_would_mean_unknown() {
        assertThat(EbmlWriter.variableSize(126)).containsExactly(0xFE);
        assertThat(EbmlWriter.variableSize(127)).containsExactly(0x40, 0x7F);
    }

    @Test
    void refuses_a_size_that_ebml_cannot_express() {
        assertThatThrownBy(() -> EbmlWriter.variableSize(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> EbmlWriter.variableSize((1L << 56) - 1)).hasMessageContaining("2^56");
    }

    @Property
    void gives_back_any_unsigned_number(@ForAll long value) {
        byte[] written = new EbmlWriter().unsigned(Matroska.TIMESTAMP, value).toBytes();
        assertThat(Elements.of(written).getFirst().number()).isEqualTo(value);
    }

    @Property
    void gives_back_any_text(@ForAll @CharRange(to = '\uD7FF') String value) {
        byte[] written = new EbmlWriter().text(Matroska.TAG_NAME, value).toBytes();
        assertThat(Elements.of(written).getFirst().text()).isEqualTo(value);
    }

    @Property
    void keeps_elements_apart_whatever_their_size(
            @ForAll @LongRange(min = 0, max = 20_000) long first, @ForAll byte[] second) {
        byte[] written = new EbmlWriter()
                .binary(Matroska.CODEC_PRIVATE, new byte[(int) first])
                .master(Matroska.CLUSTER, c -> c.binary(Matroska.SIMPLE_BLOCK, second))
                .toBytes();
        var read = Elements.of(written);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().body()).hasSize((int) first);
        assertThat(read.getLast().child(Matroska.SIMPLE_BLOCK).body()).isEqualTo(second);
    }
}
