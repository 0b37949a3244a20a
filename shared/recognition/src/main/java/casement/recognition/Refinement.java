package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.format.IssuingRegion;
import casement.recognition.format.PlateFormats;
import casement.recognition.picture.Quad;
import casement.recognition.picture.Straightening;
import casement.recognition.text.Beam;
import casement.recognition.text.Emissions;
import casement.recognition.text.Line;
import casement.recognition.text.LineMerging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes close to a line that may be a plate's: finds it again, reads it with every recogniser, and what stands beside it. */
final class Refinement {
    private static final int LONG_SIDE = 320;
    /** How far the closer look reaches, in widths of the line to each side and in its heights up and down. */
    private static final double ACROSS = 0.85;

    private static final double DOWN = 1.5;
    private static final double LEAST_DOWN = 0.28;
    /** Recognisers read best with some ground on each side: shares of the line's width and height. */
    private static final double WIDER = 0.05;

    private static final double HIGHER = 0.02;
    private static final double NARROWER = 0.02;
    private static final int MOST_WORDS = 2;
    private static final double LEAST_WORD_HEIGHT = 6;

    private final Networks networks;
    private final PlateFormats formats;
    private final Words words;
    private final TextVote vote;

    Refinement(Networks networks, PlateFormats formats, Words words) {
        this.networks = networks;
        this.formats = formats;
        this.words = words;
        this.vote = new TextVote(formats);
    }

    /** The line seen closely: where it is, what it says, which region's name stands beside it. */
    record Close(Quad quad, TextVote.Outcome outcome, Optional<IssuingRegion> named, Map<String, Double> issuers) {}

    Close look(Frame frame, Seen seen) {
        Quad quad = seen.quad();
        double reach = quad.width() * ACROSS;
        double depth = Math.max(quad.height() * DOWN, quad.width() * LEAST_DOWN);
        int left = (int) Math.max(0, quad.middle().x() - reach);
        int top = (int) Math.max(0, quad.middle().y() - depth);
        int right = (int) Math.min(frame.width(), Math.ceil(quad.middle().x() + reach));
        int bottom = (int) Math.min(frame.height(), Math.ceil(quad.middle().y() + depth));
        Quad upright = Quad.upright(left, top, right - left, bottom - top);
        Frame cut = Straightening.cut(frame, upright, right - left, bottom - top);
        List<Line> lines = networks.finder().find(cut, LONG_SIDE).stream()
                .map(line -> new Line(line.quad().moved(left, top), line.score()))
                .toList();
        Quad found = again(LineMerging.merged(lines), quad);
        Optional<IssuingRegion> named = named(frame, lines, found);
        double aspect = found.width() / found.height();
        Map<String, Double> expected = formats.expected(region -> evidence(region, aspect, named));
        TextVote.Outcome outcome = read(frame, found, expected);
        return new Close(found, outcome, named, formats.issuers(outcome.text(), expected));
    }

    /** With every recogniser once; when they do not agree, once more in a narrower cut. */
    private TextVote.Outcome read(Frame frame, Quad line, Map<String, Double> expected) {
        List<Emissions> voters = new ArrayList<>();
        networks.readers().forEach(reader -> voters.add(reader.read(frame, line.grown(WIDER, HIGHER))));
        TextVote.Outcome outcome = vote.among(voters, expected);
        if (outcome.agreeing() == outcome.voters()) {
            return outcome;
        }
        networks.readers().forEach(reader -> voters.add(reader.read(frame, line.grown(NARROWER, 0))));
        return vote.among(voters, expected);
    }

    /** The largest line near where it was; itself when there is none. */
    private static Quad again(List<Line> lines, Quad before) {
        Quad best = before;
        double most = 0;
        for (Line line : lines) {
            Quad quad = line.quad();
            double off = quad.middle().distance(before.middle());
            double value = quad.width() * quad.height() / (1 + off / before.height());
            boolean near = off < before.width() / 2
                    && Math.abs(quad.middle().y() - before.middle().y()) < before.height();
            if (near && quad.width() > quad.height() && value > most) {
                most = value;
                best = quad;
            }
        }
        return best;
    }

    private Optional<IssuingRegion> named(Frame frame, List<Line> lines, Quad plate) {
        return lines.stream()
                .filter(line -> line.quad().height() >= LEAST_WORD_HEIGHT
                        && line.quad().height() < plate.height() * 0.7
                        && line.quad().width() > 2 * line.quad().height()
                        && Math.abs(line.quad().middle().y() - plate.middle().y()) > plate.height() * 0.4)
                .sorted(Comparator.comparingDouble((Line line) -> line.quad().width())
                        .reversed())
                .limit(MOST_WORDS)
                .map(line -> Beam.texts(networks.first().read(frame, line.quad()))
                        .getFirst()
                        .text())
                .flatMap(text -> words.region(text).stream())
                .findFirst();
    }

    /** Long lines are rare on American plates, short ones on European; a name that was read counts for much. */
    private static double evidence(IssuingRegion region, double aspect, Optional<IssuingRegion> named) {
        double european = 1 / (1 + Math.exp(-4 * (aspect - 3.7)));
        double shape = region.hasShortPlates() ? 1 - 0.95 * european : 0.05 + 0.95 * european;
        return shape * (named.filter(region::equals).isPresent() ? 30 : 1);
    }
}
