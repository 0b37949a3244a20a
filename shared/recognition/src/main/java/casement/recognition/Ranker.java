package casement.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic regression: weighs features of a line and says how likely it is what is looked for. */
final class Ranker {
    private final double[] weights;
    private final double bias;

    private Ranker(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The weights in a resource, a feature a line; made by RankerTraining. */
    static Ranker named(String name, List<String> features) {
        Map<String, Double> table = new HashMap<>();
        try (InputStream stream = Ranker.class.getResourceAsStream("/casement/recognition/" + name + ".tsv")) {
            if (stream == null) {
                throw new IllegalStateException("no weights '" + name + "' in this build");
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(fields -> table.put(fields[0], Double.parseDouble(fields[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] weights = new double[features.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = table.getOrDefault(features.get(i), 0.0);
        }
        return new Ranker(weights, table.getOrDefault("bias", 0.0));
    }

    static Ranker of(double[] weights, double bias) {
        return new Ranker(weights.clone(), bias);
    }

    /** The natural logarithm of the odds. */
    double logOdds(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    double probability(double[] features) {
        return 1 / (1 + Math.exp(-logOdds(features)));
    }
}
