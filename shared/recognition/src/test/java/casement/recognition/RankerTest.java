package casement.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casement.recognition.training.Logistic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerTest {
    @Test
    void every_feature_has_a_weight_and_every_weight_a_feature() throws IOException {
        assertThat(weighed("lines")).containsExactlyInAnyOrderElementsOf(with(LineFeatures.NAMES));
        assertThat(weighed("plates")).containsExactlyInAnyOrderElementsOf(with(FoundPlate.FEATURES));
    }

    @Test
    void weighs_features_and_bias() {
        Ranker ranker = Ranker.of(new double[] {2, -1}, 0.5);
        assertThat(ranker.logOdds(new double[] {1, 3})).isCloseTo(-0.5, within(1e-9));
        assertThat(ranker.probability(new double[] {1, 2.5})).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void says_which_weights_are_missing() {
        assertThatThrownBy(() -> Ranker.named("none", List.of())).hasMessageContaining("'none'");
    }

    @Test
    void the_fit_finds_the_weights_that_made_the_examples() {
        Random random = new Random(7);
        List<Logistic.Example> examples = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double[] x = {random.nextGaussian(), random.nextGaussian()};
            double odds = 2 * x[0] - 1 * x[1] + 0.5;
            examples.add(new Logistic.Example(x, random.nextDouble() < 1 / (1 + Math.exp(-odds)), 1));
        }
        double[] weights = Logistic.fit(examples, 1);
        assertThat(weights[0]).isCloseTo(2, within(0.25));
        assertThat(weights[1]).isCloseTo(-1, within(0.2));
        assertThat(weights[2]).isCloseTo(0.5, within(0.15));
    }

    private static List<String> with(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add("bias");
        return all;
    }

    private static List<String> weighed(String name) throws IOException {
        try (InputStream stream = RankerTest.class.getResourceAsStream("/casement/recognition/" + name + ".tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }
}
