package casement.recognition;

import casement.domain.camera.Movement;
import casement.domain.plate.PlatePassage;
import casement.domain.plate.SpottedPlate;
import casement.domain.video.Frame;
import casement.recognition.picture.Point;
import casement.recognition.picture.Quad;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One plate, followed from frame to frame. */
final class Track {
    /** A step between frames may be so many widths of the plate longer or shorter than expected. */
    private static final double REACH = 1.6;
    /** The same text is the same plate, further off too. */
    private static final double REACH_WITH_TEXT = 6;

    private static final int ALIKE = 1;
    private static final double SIZES_DIFFER = 1.7;

    private record Step(FoundPlate plate, Instant at) {}

    private final List<Step> steps = new ArrayList<>();
    private Frame picture;
    private Step best;

    Track(FoundPlate plate, Frame frame, Instant at) {
        this.best = new Step(plate, at);
        this.picture = frame;
        steps.add(best);
    }

    void add(FoundPlate plate, Frame frame, Instant at) {
        Step step = new Step(plate, at);
        steps.add(step);
        if (worth(plate) > worth(best.plate())) {
            best = step;
            picture = frame;
        }
    }

    Instant lastSeen() {
        return steps.getLast().at();
    }

    /** How far the plate is from where this one would be now, in its widths; infinite when it cannot be this one. */
    double distance(FoundPlate plate, Instant at) {
        Quad last = steps.getLast().plate().quad();
        double ratio = plate.quad().width() / last.width();
        if (ratio > SIZES_DIFFER || ratio < 1 / SIZES_DIFFER) {
            return Double.POSITIVE_INFINITY;
        }
        double off = plate.quad().middle().distance(expected(at)) / last.width();
        boolean sameText =
                steps.stream().anyMatch(step -> Edits.between(step.plate().text(), plate.text()) <= ALIKE);
        if (sameText) {
            return off <= REACH_WITH_TEXT ? off / 4 : Double.POSITIVE_INFINITY;
        }
        return off <= REACH ? off : Double.POSITIVE_INFINITY;
    }

    /** How fast it moved at last. */
    double widthsPerSecond() {
        if (steps.size() < 2) {
            return 0;
        }
        Step last = steps.getLast();
        Step before = steps.get(steps.size() - 2);
        double off = last.plate().quad().middle().distance(before.plate().quad().middle());
        return off / last.plate().quad().width() / Math.max(1e-3, seconds(before.at(), last.at()));
    }

    private Point expected(Instant at) {
        Step last = steps.getLast();
        Point middle = last.plate().quad().middle();
        if (steps.size() < 2) {
            return middle;
        }
        Step before = steps.get(steps.size() - 2);
        double between = seconds(before.at(), last.at());
        if (between <= 0) {
            return middle;
        }
        double on = Math.min(2, seconds(last.at(), at) / between);
        Point earlier = before.plate().quad().middle();
        return middle.plus((middle.x() - earlier.x()) * on, (middle.y() - earlier.y()) * on);
    }

    PlatePassage passage() {
        List<FoundPlate> plates = steps.stream().map(Step::plate).toList();
        FrameVote vote = FrameVote.of(plates);
        SpottedPlate told = Telling.tell(vote.text(best.plate()), vote.confidence(), picture.width(), picture.height());
        int agreeing = (int) plates.stream()
                .filter(plate -> plate.text().equals(told.text().characters()))
                .count();
        Movement movement = Movement.along(steps.stream().map(this::spot).toList());
        return new PlatePassage(
                told, steps.size(), agreeing, steps.getFirst().at(), lastSeen(), movement, best.at(), picture);
    }

    private Movement.Spot spot(Step step) {
        Quad quad = step.plate().quad();
        return new Movement.Spot(quad.middle().x() / picture.width() - 0.5, quad.width() / picture.width());
    }

    private static double worth(FoundPlate plate) {
        return plate.confidence() * Math.sqrt(plate.quad().width());
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toNanos() / 1e9;
    }
}
