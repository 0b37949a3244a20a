package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.video.PictureSize;
import casement.domain.video.Watermark;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatermarkTextTest {
    private static final List<String> WORDS = List.of("Third Avenue 1 · copy 2", "Dora Day");

    private static Watermark drawn(int width, int height, List<String> words) {
        return WatermarkText.of(new PictureSize(width, height), words);
    }

    private static long changed(Watermark watermark, int pattern, int left, int top, int right, int bottom) {
        int width = watermark.size().width();
        byte[] points = watermark.patterns().get(pattern);
        return IntStream.range(top, bottom)
                .flatMap(y -> IntStream.range(left, right).map(x -> points[y * width + x]))
                .filter(strength -> strength != 0)
                .count();
    }

    @ParameterizedTest
    @CsvSource({"640, 360", "768, 432", "1280, 720", "1920, 1080", "704, 576"})
    void is_all_over_the_picture_and_leaves_most_of_it_as_it_is(int width, int height) {
        Watermark watermark = drawn(width, height, WORDS);

        for (int pattern = 0; pattern < 2; pattern++) {
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 3; column++) {
                    assertThat(changed(
                                    watermark,
                                    pattern,
                                    column * width / 3,
                                    row * height / 4,
                                    (column + 1) * width / 3,
                                    (row + 1) * height / 4))
                            .as("a part that somebody could cut out: %s, %s", column, row)
                            .isGreaterThan(width * height / 12 / 50);
                }
            }
            assertThat(changed(watermark, pattern, 0, 0, width, height))
                    .as("of %s points", width * height)
                    .isLessThan(width * height / 5);
        }
    }

    @Test
    void shows_in_turn_what_was_under_it() {
        Watermark watermark = drawn(1280, 720, WORDS);
        byte[] one = watermark.patterns().getFirst();
        byte[] other = watermark.patterns().getLast();

        long under = IntStream.range(0, one.length)
                .filter(at -> one[at] != 0 && other[at] != 0)
                .count();

        assertThat(under).isLessThan(changed(watermark, 0, 0, 0, 1280, 720) / 10);
    }

    @Test
    void has_light_letters_with_a_dark_rim_and_covers_nothing_wholly() {
        byte[] pattern = drawn(1280, 720, WORDS).patterns().getFirst();

        assertThat(IntStream.range(0, pattern.length).map(at -> pattern[at]).max())
                .hasValue(72);
        assertThat(IntStream.range(0, pattern.length).map(at -> pattern[at]).min())
                .hasValue(-60);
    }

    @Test
    void long_names_are_broken_and_end_somewhere() {
        String name = "Maximiliane Rosalinde von und zu Hohenfels-Donnersmarck "
                .repeat(4)
                .strip();

        Watermark watermark = drawn(1280, 720, List.of("Third Avenue 1 · copy 2", name, "W".repeat(200)));

        assertThat(changed(watermark, 0, 0, 0, 1280, 720)).isLessThan(1280 * 720 / 4);
    }

    @Test
    void a_name_in_letters_that_the_font_lacks_and_a_tiny_picture_are_no_faults() {
        assertThat(changed(drawn(1280, 720, List.of("1", "王小明\u0007")), 0, 0, 0, 1280, 720))
                .isEqualTo(changed(drawn(1280, 720, List.of("1", "????")), 0, 0, 0, 1280, 720))
                .isPositive();
        assertThat(drawn(16, 16, WORDS).patterns()).hasSize(2);
    }
}
