package casement.objects;

import casement.domain.camera.Movement;
import casement.domain.plate.PictureBox;
import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.Observation;
import casement.domain.vehicle.SeenColour;
import casement.domain.video.Frame;
import casement.domain.video.TimedFrame;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object from picture to picture. */
final class ObjectTrack {
    private static final float LEAST_OVERLAP = 0.2f;
    private static final Duration LONGEST_LOST = Duration.ofSeconds(1);
    private static final int FEWEST_PICTURES = 2;
    private static final double LEAST_WAY = 0.15;

    private final Map<ObjectKind, Float> kinds = new EnumMap<>(ObjectKind.class);
    private final Map<Colour, Double> colours = new EnumMap<>(Colour.class);
    private final List<Movement.Spot> spots = new ArrayList<>();
    private final Seen first;
    private Seen last;
    private Instant lastAt;
    private Seen best;
    private TimedFrame bestPicture;
    private int pictures;

    ObjectTrack(Seen seen, TimedFrame picture) {
        first = seen;
        last = seen;
        lastAt = picture.at();
        best = seen;
        bestPicture = picture;
        add(seen, picture);
    }

    /** How well that goes on with this, 0 when it does not. */
    float fit(Seen seen, Instant at) {
        boolean isLost = Duration.between(lastAt, at).compareTo(LONGEST_LOST) > 0;
        boolean isAlike = (seen.kind() == ObjectKind.PERSON) == (last.kind() == ObjectKind.PERSON);
        float overlap = last.overlap(seen);
        return isLost || !isAlike || overlap < LEAST_OVERLAP ? 0 : overlap;
    }

    void add(Seen seen, TimedFrame picture) {
        pictures++;
        last = seen;
        lastAt = picture.at();
        spots.add(spot(seen, picture.frame()));
        kinds.merge(seen.kind(), seen.score(), Float::sum);
        if (seen.kind() != ObjectKind.PERSON) {
            ColourVote.of(picture.frame(), seen)
                    .ifPresent(colour -> colours.merge(colour.colour(), colour.confidence(), Double::sum));
        }
        if (seen.score() >= best.score()) {
            best = seen;
            bestPicture = picture;
        }
    }

    /** Empty when it did not move: what stands there is not seen anew with every segment. */
    Optional<Observation> observed() {
        double way = Math.hypot(last.middleX() - first.middleX(), last.middleY() - first.middleY());
        if (pictures < FEWEST_PICTURES || way < LEAST_WAY * Math.min(first.width(), first.height())) {
            return Optional.empty();
        }
        ObjectKind kind = kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Optional<SeenColour> colour = kind == ObjectKind.PERSON ? Optional.empty() : colour();
        return Optional.of(new Observation(
                bestPicture.at(), kind, Optional.empty(), colour, Movement.along(spots), box(bestPicture.frame())));
    }

    /** By its height: its width changes when it turns, or is partly outside. */
    private static Movement.Spot spot(Seen seen, Frame frame) {
        return new Movement.Spot(seen.middleX() / frame.width() - 0.5, seen.height() / (double) frame.width());
    }

    private Optional<SeenColour> colour() {
        return colours.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new SeenColour(most.getKey(), Math.min(1, most.getValue() / pictures)));
    }

    private PictureBox box(Frame frame) {
        double left = Math.clamp(best.left() / frame.width(), 0, 1);
        double top = Math.clamp(best.top() / frame.height(), 0, 1);
        double width = Math.min(best.width() / (double) frame.width(), 1 - left);
        double height = Math.min(best.height() / (double) frame.height(), 1 - top);
        return new PictureBox(left, top, Math.max(width, 1e-6), Math.max(height, 1e-6));
    }
}
