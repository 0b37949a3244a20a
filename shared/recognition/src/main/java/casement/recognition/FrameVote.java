package casement.recognition;

import casement.recognition.TextVote.Believed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several frames together believe of one plate: a text is as likely as the frames find it, larger ones more. */
final class FrameVote {
    /** A frame may be wrong however sure it is. */
    private static final double DOUBT = 0.03;
    /** Frames of one camera err alike: so many of them are worth as much as this many that err each by itself. */
    private static final double INDEPENDENT = 3;

    private static final double USUAL_WIDTH = 100;

    private final List<FoundPlate> plates;
    private final List<Believed> texts;

    private FrameVote(List<FoundPlate> plates, List<Believed> texts) {
        this.plates = plates;
        this.texts = texts;
    }

    static FrameVote of(List<FoundPlate> plates) {
        Map<String, Double> scores = new LinkedHashMap<>();
        plates.forEach(plate -> plate.close().outcome().texts().forEach(b -> scores.put(b.text(), 0.0)));
        double weights = 0;
        for (FoundPlate plate : plates) {
            double weight = Math.clamp(plate.quad().width() / USUAL_WIDTH, 0.3, 1.5);
            weights += weight;
            Map<String, Double> shares = new LinkedHashMap<>();
            plate.close().outcome().texts().forEach(b -> shares.put(b.text(), b.share()));
            scores.replaceAll((text, score) -> score + weight * Math.log(DOUBT + shares.getOrDefault(text, 0.0)));
        }
        double scale = Math.min(plates.size(), INDEPENDENT) / weights;
        double most =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        scores.replaceAll((text, score) -> Math.exp((score - most) * scale));
        double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Believed> texts = scores.entrySet().stream()
                .map(e -> new Believed(e.getKey(), e.getValue() / sum))
                .sorted(Comparator.comparingDouble(Believed::share).reversed())
                .toList();
        return new FrameVote(plates, texts);
    }

    /** The plate of one frame with the text of all, and who issues such as that frame found which read just this. */
    FoundPlate text(FoundPlate plate) {
        Map<String, Double> issuers = plates.stream()
                .filter(each ->
                        !texts.isEmpty() && each.text().equals(texts.getFirst().text()))
                .findFirst()
                .map(each -> each.close().issuers())
                .orElse(Map.of());
        return plate.saying(texts, issuers);
    }

    double confidence() {
        double likeliest =
                plates.stream().mapToDouble(FoundPlate::probability).max().orElse(0);
        return texts.isEmpty() ? 0 : likeliest * texts.getFirst().share();
    }
}
