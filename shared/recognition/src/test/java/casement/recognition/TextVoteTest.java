package casement.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casement.recognition.format.PlateFormats;
import casement.recognition.text.Emissions;
import casement.recognition.text.PlateAlphabet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextVoteTest {
    private final PlateFormats formats = PlateFormats.published();
    private final Map<String, Double> anywhere = formats.expected(region -> 1);
    private final TextVote vote = new TextVote(formats);

    /** Sure of each character, a blank between them. */
    private static Emissions sure(String text) {
        return unsure(text, text, 1);
    }

    /** Believes one text with a share, another of the same length with the rest. */
    private static Emissions unsure(String one, String other, double share) {
        float[][] steps = new float[2 * one.length()][PlateAlphabet.SIZE];
        for (int i = 0; i < one.length(); i++) {
            steps[2 * i][PlateAlphabet.index(one.charAt(i))] += (float) share;
            steps[2 * i][PlateAlphabet.index(other.charAt(i))] += (float) (1 - share);
            steps[2 * i + 1][PlateAlphabet.BLANK] = 1;
        }
        return new Emissions(steps);
    }

    @Test
    void a_zero_among_letters_is_an_o_where_the_format_says_so() {
        assertThat(vote.among(List.of(sure("RK1O1AO")), anywhere).text()).isEqualTo("RK101AO");
        assertThat(vote.among(List.of(sure("6TLX074")), anywhere).text()).isEqualTo("6TLX074");
    }

    @Test
    void what_all_read_surely_stands_though_no_format_has_it() {
        assertThat(vote.among(List.of(sure("CASEMNT"), sure("CASEMNT")), anywhere)
                        .text())
                .isEqualTo("CASEMNT");
    }

    @Test
    void recognisers_that_are_sure_outvote_one_that_is_not() {
        TextVote.Outcome outcome =
                vote.among(List.of(unsure("6ABM123", "6ABW123", 0.55), unsure("6ABM123", "6ABW123", 0.1)), anywhere);
        assertThat(outcome.text()).isEqualTo("6ABW123");
        assertThat(outcome.agreeing()).isEqualTo(1);
        assertThat(outcome.texts().stream()
                        .mapToDouble(TextVote.Believed::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void nothing_comes_of_nothing() {
        float[][] blank = new float[4][PlateAlphabet.SIZE];
        for (float[] step : blank) {
            step[PlateAlphabet.BLANK] = 1;
        }
        assertThat(vote.among(List.of(new Emissions(blank)), anywhere).text()).isEmpty();
    }
}
