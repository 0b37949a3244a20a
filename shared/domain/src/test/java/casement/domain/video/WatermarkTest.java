package casement.domain.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatermarkTest {
    private static final PictureSize TINY = new PictureSize(2, 1);

    @Test
    void has_a_strength_for_each_point() {
        assertThatThrownBy(() -> new Watermark(TINY, List.of(new byte[2], new byte[3])))
                .hasMessageContaining("3 points are no pattern for pictures of 2x1");
        assertThatThrownBy(() -> new Watermark(TINY, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9999, 0", "10000, 1", "19999, 1", "20000, 0", "-1, 1"})
    void patterns_take_turns(long millis, int turn) {
        assertThat(new Watermark(TINY, List.of(new byte[2], new byte[2])).turnAt(millis))
                .isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 100", "100, 127, 235", "100, -127, 16", "100, 64, 168", "100, -64, 58", "235, 127, 235"})
    void a_sample_goes_towards_white_or_black(int sample, int strength, int changed) {
        assertThat(Watermark.changed(sample, strength, 16, 235)).isEqualTo(changed);
    }
}
