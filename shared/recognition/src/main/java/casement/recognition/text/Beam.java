package casement.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The likeliest texts under a recogniser's emissions, each with the sum over all ways to write it. */
public final class Beam {
    private static final int WIDTH = 12;
    private static final double LEAST = 1e-3;

    /** A text and the logarithm of its probability. */
    public record Text(String text, double logProbability) {}

    private static final class Ways {
        private double blank;
        private double character;

        double sum() {
            return blank + character;
        }
    }

    private Beam() {}

    /** At least one, the likeliest first. */
    public static List<Text> texts(Emissions emissions) {
        Map<String, Ways> beam = new HashMap<>();
        Ways begin = new Ways();
        begin.blank = 1;
        beam.put("", begin);
        double scale = 0;
        for (float[] step : emissions.steps()) {
            beam = best(next(beam, step));
            double sum = beam.values().stream().mapToDouble(Ways::sum).max().orElse(1);
            for (Ways ways : beam.values()) {
                ways.blank /= sum;
                ways.character /= sum;
            }
            scale += Math.log(sum);
        }
        List<Text> texts = new ArrayList<>();
        for (Map.Entry<String, Ways> entry : beam.entrySet()) {
            texts.add(new Text(entry.getKey(), scale + Math.log(entry.getValue().sum())));
        }
        texts.sort(Comparator.comparingDouble(Text::logProbability).reversed());
        return texts;
    }

    private static Map<String, Ways> next(Map<String, Ways> beam, float[] step) {
        Map<String, Ways> next = new HashMap<>();
        for (Map.Entry<String, Ways> entry : beam.entrySet()) {
            String text = entry.getKey();
            Ways ways = entry.getValue();
            int last = text.isEmpty() ? 0 : PlateAlphabet.index(text.charAt(text.length() - 1));
            Ways same = next.computeIfAbsent(text, t -> new Ways());
            same.blank += ways.sum() * step[PlateAlphabet.BLANK];
            same.character += last > 0 ? ways.character * step[last] : 0;
            for (int k = 1; k < step.length; k++) {
                if (step[k] > LEAST) {
                    double from = k == last ? ways.blank : ways.sum();
                    next.computeIfAbsent(text + PlateAlphabet.character(k), t -> new Ways()).character +=
                            from * step[k];
                }
            }
        }
        return next;
    }

    private static Map<String, Ways> best(Map<String, Ways> beam) {
        Map<String, Ways> best = new HashMap<>();
        beam.entrySet().stream()
                .filter(e -> e.getValue().sum() > 0)
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Ways> e) -> e.getValue().sum())
                        .reversed())
                .limit(WIDTH)
                .forEach(e -> best.put(e.getKey(), e.getValue()));
        return best;
    }
}
