package casement.recognition;

import casement.domain.plate.Candidate;
import casement.domain.plate.CharacterAlternatives;
import casement.domain.plate.PictureBox;
import casement.domain.plate.PlateText;
import casement.domain.plate.Region;
import casement.domain.plate.SpottedPlate;
import casement.recognition.TextVote.Believed;
import casement.recognition.picture.Quad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts what was found into the words of the domain. */
final class Telling {
    private static final int MOST_CANDIDATES = 5;
    private static final double WORTH_TELLING = 0.01;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private Telling() {}

    /** Whether its text can be a plate's at all. */
    static boolean isTellable(FoundPlate found) {
        return tellable(found.text());
    }

    private static boolean tellable(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    static SpottedPlate tell(FoundPlate found, double confidence, int width, int height) {
        List<Believed> texts = found.close().outcome().texts();
        List<Candidate> candidates = texts.stream()
                .skip(1)
                .filter(believed -> tellable(believed.text()) && believed.share() >= WORTH_TELLING)
                .limit(MOST_CANDIDATES)
                .map(believed -> new Candidate(new PlateText(believed.text()), Math.min(1, believed.share())))
                .toList();
        return new SpottedPlate(
                new PlateText(found.text()),
                Math.clamp(confidence, 0, 1),
                candidates,
                characters(texts),
                regions(found.close().issuers()),
                box(found.quad(), width, height),
                (int) Math.round(found.quad().width()));
    }

    private static List<CharacterAlternatives> characters(List<Believed> texts) {
        String best = texts.getFirst().text();
        List<Believed> sameLength =
                texts.stream().filter(b -> b.text().length() == best.length()).toList();
        double sum = sameLength.stream().mapToDouble(Believed::share).sum();
        List<CharacterAlternatives> characters = new ArrayList<>();
        for (int i = 0; i < best.length(); i++) {
            Map<Character, Double> shares = new TreeMap<>();
            for (Believed believed : sameLength) {
                shares.merge(believed.text().charAt(i), believed.share() / sum, Double::sum);
            }
            characters.add(new CharacterAlternatives(shares.entrySet().stream()
                    .filter(e -> e.getValue() >= WORTH_TELLING)
                    .map(e -> new CharacterAlternatives.Choice(e.getKey(), Math.min(1, e.getValue())))
                    .sorted(Comparator.comparingDouble(CharacterAlternatives.Choice::confidence)
                            .reversed())
                    .toList()));
        }
        return characters;
    }

    private static List<Region> regions(Map<String, Double> issuers) {
        return issuers.entrySet().stream()
                .filter(e -> e.getValue() >= WORTH_TELLING)
                .map(e -> new Region(e.getKey(), Math.min(1, e.getValue())))
                .sorted(Comparator.comparingDouble(Region::confidence).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** The number's own rectangle; the plate reaches a little further. */
    private static PictureBox box(Quad quad, int width, int height) {
        double left = Math.clamp(quad.left() / width, 0, 0.999);
        double top = Math.clamp(quad.top() / height, 0, 0.999);
        double right = Math.clamp(quad.right() / width, left + 0.001, 1);
        double bottom = Math.clamp(quad.bottom() / height, top + 0.001, 1);
        return new PictureBox(left, top, right - left, bottom - top);
    }
}
