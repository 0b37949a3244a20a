package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.format.PlateFormats;
import casement.recognition.picture.Quad;
import casement.recognition.text.Beam;
import casement.recognition.text.Emissions;
import casement.recognition.text.Line;
import casement.recognition.text.LineMerging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the plates in one picture: lines of text, the likely ones among them, and what they say when looked at closely. */
final class PlateFinder implements PlatesIn {
    private static final int LONG_SIDE = 1280;
    private static final double LEAST_HEIGHT = 6;
    private static final double LEAST_ASPECT = 1.1;
    private static final double MOST_ASPECT = 14;
    private static final int MOST_READ = 12;

    private final Networks networks;
    private final LineFeatures features;
    private final Ranker lines;
    private final Ranker plates;
    private final Refinement refinement;
    private final Effort effort;

    /**
     * How much is done for a picture.
     *
     * @param closeLooks lines at most that are looked at closely
     * @param leastOdds below which a line is not looked at again, as a logarithm
     */
    record Effort(int closeLooks, double leastOdds) {
        static final Effort USUAL = new Effort(6, -3);
    }

    /** With our rankers. */
    static PlateFinder load() {
        return new PlateFinder(
                Networks.load(),
                PlateFormats.published(),
                Ranker.named("lines", LineFeatures.NAMES),
                Ranker.named("plates", FoundPlate.FEATURES),
                Effort.USUAL);
    }

    PlateFinder(Networks networks, PlateFormats formats, Ranker lines, Ranker plates, Effort effort) {
        Words words = new Words(formats);
        this.networks = networks;
        this.features = new LineFeatures(formats, words);
        this.lines = lines;
        this.plates = plates;
        this.refinement = new Refinement(networks, formats, words);
        this.effort = effort;
    }

    /** A line with its features after the first reading. */
    record Weighed(Seen seen, double[] features, double logOdds) {}

    /** What may be a plate: the likeliest first, no two of them at one place. */
    @Override
    public List<FoundPlate> find(Frame frame) {
        List<FoundPlate> found = new ArrayList<>();
        List<Weighed> weighed = weigh(frame);
        for (Weighed line : weighed) {
            if (found.size() >= effort.closeLooks() || line.logOdds() < effort.leastOdds()) {
                break;
            }
            if (found.stream()
                    .noneMatch(plate -> overlap(plate.quad(), line.seen().quad()))) {
                Refinement.Close close = refinement.look(frame, line.seen());
                found.add(FoundPlate.of(line, close, plates));
            }
        }
        found.sort(Comparator.comparingDouble(FoundPlate::logOdds).reversed());
        return found;
    }

    /** All lines worth reading, the likeliest first. */
    List<Weighed> weigh(Frame frame) {
        List<Line> all = LineMerging.merged(networks.finder().find(frame, LONG_SIDE));
        List<Seen> seen = all.stream()
                .filter(PlateFinder::isPlausible)
                .sorted(Comparator.comparingDouble((Line line) -> offShape(line.quad())))
                .limit(MOST_READ)
                .map(line -> read(frame, line))
                .toList();
        List<Weighed> weighed = new ArrayList<>();
        for (Seen one : seen) {
            double[] values = features.of(frame, one, seen);
            weighed.add(new Weighed(one, values, lines.logOdds(values)));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::logOdds).reversed());
        return weighed;
    }

    private Seen read(Frame frame, Line line) {
        Emissions emissions = networks.first().read(frame, line.quad());
        Beam.Text best = Beam.texts(emissions).getFirst();
        return new Seen(line, emissions, best.text(), best.logProbability());
    }

    private static boolean isPlausible(Line line) {
        double aspect = line.quad().width() / line.quad().height();
        return line.quad().height() >= LEAST_HEIGHT && aspect > LEAST_ASPECT && aspect < MOST_ASPECT;
    }

    /** Plates' numbers are two to six times as wide as high. */
    private static double offShape(Quad quad) {
        double aspect = quad.width() / quad.height();
        return aspect < 2 ? 2 - aspect : Math.max(0, (aspect - 6) / 2);
    }

    static boolean overlap(Quad one, Quad other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        double smaller = Math.min(one.width() * one.height(), other.width() * other.height());
        return width > 0 && height > 0 && width * height > 0.3 * smaller;
    }
}
