package casement.recognition;

import casement.recognition.format.PlateFormats;
import casement.recognition.text.Beam;
import casement.recognition.text.Emissions;
import casement.recognition.text.Likelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings what several recognisers say of several cuts of one line together with what plates look like: the text whose
 * likelihood, times how likely such a plate is before any reading, is greatest.
 */
final class TextVote {
    /** Networks are surer than they have reason to be: what is known beforehand counts less than it would. */
    private static final double PRIOR_WEIGHT = 0.4;
    /** However little one recogniser believes a text, it cannot outvote the others. */
    private static final double LEAST = -14;
    /** What is that much less likely than the best is not told. */
    private static final double WORTH_TELLING = 8;

    private static final int SHORTEST = 2;

    /** A text with its share of the belief in all texts. */
    record Believed(String text, double share) {}

    /**
     * What came out.
     *
     * @param texts the likeliest first, their shares sum to one
     * @param logLikelihood of the first, the mean over the voters
     * @param agreeing voters whose own likeliest text is the first
     */
    record Outcome(List<Believed> texts, double logLikelihood, int agreeing, int voters) {
        String text() {
            return texts.isEmpty() ? "" : texts.getFirst().text();
        }

        double share() {
            return texts.isEmpty() ? 0 : texts.getFirst().share();
        }
    }

    private final PlateFormats formats;

    TextVote(PlateFormats formats) {
        this.formats = formats;
    }

    Outcome among(List<Emissions> voters, Map<String, Double> expected) {
        List<Emissions> smoothed = voters.stream().map(Emissions::smoothed).toList();
        Set<String> candidates = new LinkedHashSet<>();
        List<String> favourites = new ArrayList<>();
        for (Emissions voter : smoothed) {
            List<Beam.Text> beam = Beam.texts(voter);
            favourites.add(beam.getFirst().text());
            beam.stream()
                    .map(Beam.Text::text)
                    .filter(text -> text.length() >= SHORTEST)
                    .forEach(text -> candidates.addAll(formats.readings(text)));
        }
        List<Scored> scored = candidates.stream()
                .map(text -> score(text, smoothed, expected))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        if (scored.isEmpty()) {
            return new Outcome(List.of(), LEAST, 0, voters.size());
        }
        Scored best = scored.getFirst();
        int agreeing = (int) favourites.stream().filter(best.text()::equals).count();
        return new Outcome(shares(scored), best.logLikelihood(), agreeing, voters.size());
    }

    private record Scored(String text, double logLikelihood, double score) {}

    private Scored score(String text, List<Emissions> voters, Map<String, Double> expected) {
        double sum = 0;
        for (Emissions voter : voters) {
            sum += Math.max(LEAST, Likelihood.log(text, voter));
        }
        double mean = sum / voters.size();
        return new Scored(text, mean, mean + PRIOR_WEIGHT * formats.logPrior(text, expected));
    }

    private static List<Believed> shares(List<Scored> scored) {
        double best = scored.getFirst().score();
        List<Scored> told =
                scored.stream().filter(s -> s.score() > best - WORTH_TELLING).toList();
        double sum = told.stream().mapToDouble(s -> Math.exp(s.score() - best)).sum();
        return told.stream()
                .map(s -> new Believed(s.text(), Math.exp(s.score() - best) / sum))
                .toList();
    }
}
