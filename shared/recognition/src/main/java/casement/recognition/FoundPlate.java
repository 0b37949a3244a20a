package casement.recognition;

import casement.recognition.picture.Quad;
import java.util.List;
import java.util.Map;

/**
 * What is likely a plate in one picture, with its number.
 *
 * @param logOdds that it is one
 */
record FoundPlate(Quad quad, Refinement.Close close, double[] features, double logOdds) {
    static final List<String> FEATURES = List.of(
            "line",
            "likelihood",
            "agreement",
            "share",
            "valid",
            "regions",
            "named",
            "length4",
            "length5",
            "length6",
            "length7",
            "length8",
            "longer",
            "square",
            "plateUs",
            "plateEu",
            "long",
            "high");
    private static final double LIKELY_ISSUED = 0.5;

    static FoundPlate of(PlateFinder.Weighed line, Refinement.Close close, Ranker ranker) {
        double[] features = features(line, close);
        return new FoundPlate(close.quad(), close, features, ranker.logOdds(features));
    }

    String text() {
        return close.outcome().text();
    }

    double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** That it is a plate and says what it is taken to say. */
    double confidence() {
        return probability() * close.outcome().share();
    }

    /** The same plate with what more than this picture says of its text. */
    FoundPlate saying(List<TextVote.Believed> texts, Map<String, Double> issuers) {
        TextVote.Outcome one = close.outcome();
        TextVote.Outcome outcome = new TextVote.Outcome(texts, one.logLikelihood(), one.agreeing(), one.voters());
        return new FoundPlate(
                quad, new Refinement.Close(close.quad(), outcome, close.named(), issuers), features, logOdds);
    }

    private static double[] features(PlateFinder.Weighed line, Refinement.Close close) {
        TextVote.Outcome outcome = close.outcome();
        double issued = close.issuers().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        int length = outcome.text().length();
        double aspect = close.quad().width() / close.quad().height();
        return new double[] {
            Math.clamp(line.logOdds(), -8, 8) / 4,
            outcome.logLikelihood() / Math.max(1, length),
            outcome.agreeing() / (double) outcome.voters(),
            outcome.share(),
            flag(issued > 0),
            flag(issued > LIKELY_ISSUED),
            flag(close.named().isPresent()),
            flag(length <= 4),
            flag(length == 5),
            flag(length == 6),
            flag(length == 7),
            flag(length == 8),
            flag(length > 8),
            flag(aspect < 1.8),
            flag(aspect >= 2.2 && aspect < 3.7),
            flag(aspect >= 3.7 && aspect < 5.8),
            flag(aspect >= 5.8),
            Math.log(close.quad().height()) - 3
        };
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
