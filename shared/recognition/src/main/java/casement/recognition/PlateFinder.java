package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.format.HomeRegions;
import casement.recognition.format.PlateFormats;
import casement.recognition.picture.Part;
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
    /** As many as 1056x608 has; at half as many again no more was read right. */
    private static final int WHOLE = 640_000;
    /** As many as 1520x856 has; more made more mistakes. */
    private static final int LARGER = 1_300_000;
    /** A small picture shows no more when it is made still larger. */
    private static final double MOST_SCALED = 2.2;

    /** So sure of the best plate, the finder does not look for a better one. */
    private static final double CONTENT = 0.4;

    private static final double LEAST_HEIGHT = 6;
    private static final double LEAST_ASPECT = 1.1;
    /** Longer lines are no plate's, and would take longest to read. */
    private static final double MOST_ASPECT = 8;

    private static final double EDGE = 0.06;
    private static final int MOST_READ = 14;

    private final Networks networks;
    private final LineFeatures features;
    private final Ranker lineRanker;
    private final Ranker plateRanker;
    private final Refinement refinement;

    /**
     * How much is done for a picture.
     *
     * @param pixels to which the picture is scaled before it is searched
     * @param closeLooks lines at most that are looked at closely
     * @param leastOdds below which a line is not looked at again, as a logarithm
     * @param again whether it is searched once more at a larger size when what was found is not sure
     */
    record Effort(int pixels, int closeLooks, double leastOdds, boolean again) {
        /** For a picture that is all there is. */
        static final Effort ONE_PICTURE = new Effort(WHOLE, 6, -3, true);
        /** For one of many of the same scene: what is too small in it will be larger in another. */
        static final Effort ONE_OF_MANY = new Effort(WHOLE, 6, -3, false);
    }

    /** With our rankers, for cameras that may stand anywhere. */
    static PlateFinder load() {
        return load(HomeRegions.ANYWHERE);
    }

    static PlateFinder load(HomeRegions home) {
        return new PlateFinder(
                Networks.load(),
                PlateFormats.publishedFor(home),
                Ranker.named("lines", LineFeatures.NAMES),
                Ranker.named("plates", FoundPlate.FEATURES));
    }

    PlateFinder(Networks networks, PlateFormats formats, Ranker lines, Ranker plates) {
        Words words = new Words(formats);
        this.networks = networks;
        this.features = new LineFeatures(formats, words);
        this.lineRanker = lines;
        this.plateRanker = plates;
        this.refinement = new Refinement(networks, formats, words);
    }

    /** A line with its features after the first reading. */
    record Weighed(Seen seen, double[] features, double logOdds) {}

    @Override
    public List<FoundPlate> find(Frame frame, List<Part> where, Effort effort) {
        List<FoundPlate> found = lookAt(frame, weigh(frame, where, effort.pixels(), MOST_SCALED), effort);
        if (!effort.again() || confidence(found) >= CONTENT) {
            return found;
        }
        List<FoundPlate> larger = lookAt(frame, weigh(frame, where, LARGER, 2 * MOST_SCALED), effort);
        return confidence(larger) > confidence(found) ? larger : found;
    }

    private List<FoundPlate> lookAt(Frame frame, List<Weighed> lines, Effort effort) {
        List<FoundPlate> found = new ArrayList<>();
        for (Weighed line : lines) {
            if (found.size() >= effort.closeLooks() || line.logOdds() < effort.leastOdds()) {
                break;
            }
            if (found.stream()
                    .noneMatch(plate -> overlap(plate.quad(), line.seen().quad()))) {
                found.add(FoundPlate.of(line, refinement.look(frame, line.seen()), plateRanker));
            }
        }
        found.sort(Comparator.comparingDouble(FoundPlate::logOdds).reversed());
        return found;
    }

    private static double confidence(List<FoundPlate> found) {
        return found.isEmpty() ? 0 : found.getFirst().confidence();
    }

    /** All lines worth reading, the likeliest first. */
    List<Weighed> weigh(Frame frame, Effort effort) {
        return weigh(frame, List.of(Part.whole(frame)), effort.pixels(), MOST_SCALED);
    }

    private List<Weighed> weigh(Frame frame, List<Part> where, int pixels, double mostScaled) {
        double scale = Math.sqrt(pixels / ((double) frame.width() * frame.height()));
        int longSide = (int) Math.round(Math.max(frame.width(), frame.height()) * Math.min(scale, mostScaled));
        List<Line> all = LineMerging.merged(networks.finder().find(frame, where, longSide));
        List<Seen> seen = all.stream()
                .filter(PlateFinder::isPlausible)
                .sorted(Comparator.comparingDouble((Line line) -> unlikely(frame, line.quad())))
                .limit(MOST_READ)
                .map(line -> read(frame, line))
                .toList();
        List<Weighed> weighed = new ArrayList<>();
        for (Seen one : seen) {
            double[] values = features.of(frame, one, seen);
            weighed.add(new Weighed(one, values, lineRanker.logOdds(values)));
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

    /** Plates' numbers are two to six times as wide as high, and do not lie along the edge where cameras write the time. */
    private static double unlikely(Frame frame, Quad quad) {
        double aspect = quad.width() / quad.height();
        double off = aspect < 2 ? 2 - aspect : Math.max(0, (aspect - 6) / 2);
        boolean edge = quad.bottom() < frame.height() * EDGE || quad.top() > frame.height() * (1 - EDGE);
        return off + (edge ? 1 : 0) + 1 / quad.height();
    }

    static boolean overlap(Quad one, Quad other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        double smaller = Math.min(one.width() * one.height(), other.width() * other.height());
        return width > 0 && height > 0 && width * height > 0.3 * smaller;
    }
}
