package casement.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CtcTest {
    /** A step for each of the characters; '-' is the blank, "8B" at one step shares it between both. */
    private static Emissions emissions(String... steps) {
        float[][] values = new float[steps.length][PlateAlphabet.SIZE];
        for (int t = 0; t < steps.length; t++) {
            for (int i = 0; i < steps[t].length(); i++) {
                char character = steps[t].charAt(i);
                int index = character == '-' ? PlateAlphabet.BLANK : PlateAlphabet.index(character);
                values[t][index] += (i == 0 ? 0.6f : 0.4f) / (steps[t].length() == 1 ? 0.6f : 1);
            }
        }
        return new Emissions(values);
    }

    @Test
    void repeats_are_one_character_unless_a_blank_parts_them() {
        assertThat(best("A", "A", "-", "1", "-", "1", "1")).isEqualTo("A11");
    }

    @Test
    void nothing_is_read_where_there_are_blanks_alone() {
        assertThat(best("-", "-", "-")).isEmpty();
    }

    @Test
    void the_sum_over_all_ways_beats_the_single_best_way() {
        // Both blank: 0.36; an A in either step or in both: 0.16 + 2 * 0.24.
        assertThat(best("-A", "-A")).isEqualTo("A");
    }

    @Test
    void the_beam_and_the_likelihood_agree() {
        Emissions emissions = emissions("X", "-", "8B", "-", "0O", "-", "7");
        for (Beam.Text text : Beam.texts(emissions)) {
            assertThat(Likelihood.log(text.text(), emissions)).isCloseTo(text.logProbability(), within(1e-3));
        }
        assertThat(Beam.texts(emissions).stream().map(Beam.Text::text))
                .startsWith("X807")
                .contains("XB07", "XBO7");
    }

    @Test
    void a_text_that_was_not_seen_is_unlikely_but_not_impossible() {
        Emissions emissions = emissions("X", "-", "8", "-");
        assertThat(Likelihood.log("X9", emissions)).isBetween(-20.0, -5.0);
    }

    @Test
    void look_alikes_become_possible_when_smoothed_and_the_sum_stays_one() {
        Emissions smoothed = emissions("O").smoothed();
        float sum = 0;
        for (float p : smoothed.steps()[0]) {
            sum += p;
        }
        assertThat(sum).isCloseTo(1, within(1e-5f));
        assertThat(smoothed.steps()[0][PlateAlphabet.index('0')]).isGreaterThan(0.1f);
        assertThat(smoothed.steps()[0][PlateAlphabet.index('X')]).isZero();
    }

    @Test
    void small_letters_are_capitals_and_marks_are_blanks() {
        int[] classes = PlateAlphabet.classes("0\na\nA\n-\n疗\n");
        assertThat(classes)
                .containsExactly(
                        PlateAlphabet.BLANK,
                        PlateAlphabet.index('0'),
                        PlateAlphabet.index('A'),
                        PlateAlphabet.index('A'),
                        PlateAlphabet.BLANK,
                        PlateAlphabet.OTHER,
                        PlateAlphabet.BLANK);
    }

    @Test
    void what_is_none_of_ours_is_left_out_of_the_sum() {
        int[] classes = PlateAlphabet.classes("7\n疗\n");
        Model.Output output =
                new Model.Output(new float[] {0.1f, 0.2f, 0.7f, 0, 0, 0.01f, 0.99f, 0}, new long[] {1, 2, 4});
        float[][] steps = Emissions.restricted(output, classes).steps();
        assertThat(steps[0][PlateAlphabet.index('7')]).isCloseTo(2 / 3f, within(1e-5f));
        assertThat(steps[1][PlateAlphabet.BLANK]).isGreaterThan(0.9f);
    }

    private static String best(String... steps) {
        List<Beam.Text> texts = Beam.texts(emissions(steps));
        return texts.getFirst().text();
    }
}
