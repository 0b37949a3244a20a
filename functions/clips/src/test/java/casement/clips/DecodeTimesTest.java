package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecodeTimesTest {
    private static final byte[] SECTION = FakeMasking.masked(
                    Examples.fragment(Examples.freshCameraId(), Examples.NOON, 0))
            .video()
            .media();

    @Test
    void a_segment_has_the_moment_of_its_recording_and_moves_there_and_back() {
        long noon = Examples.NOON.toEpochMilli() * 90;
        assertThat(DecodeTimes.of(SECTION)).isEqualTo(noon);

        byte[] moved = DecodeTimes.earlier(SECTION, noon - 7);

        assertThat(DecodeTimes.of(moved)).isEqualTo(7);
        assertThat(moved).hasSameSizeAs(SECTION);
        assertThat(DecodeTimes.earlier(moved, 7 - noon)).isEqualTo(SECTION);
    }

    @Test
    void what_is_no_segment_is_refused_and_never_runs_away() {
        assertThatThrownBy(() -> DecodeTimes.of(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        Random random = new Random(5);
        for (int n = 0; n < 2_000; n++) {
            byte[] damaged = Arrays.copyOf(SECTION, random.nextInt(SECTION.length + 1));
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(DecodeTimes.earlier(damaged, 1)).hasSameSizeAs(damaged);
            } catch (IllegalArgumentException | ArithmeticException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }
}
