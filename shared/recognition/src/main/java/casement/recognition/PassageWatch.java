package casement.recognition;

import casement.domain.plate.PlatePassage;
import casement.domain.plate.PlateReader;
import casement.domain.video.Frame;
import casement.domain.video.FrameSampling;
import casement.recognition.picture.Quad;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Follows plates through the frames of one camera; each that passes is told once, when it has gone. */
final class PassageWatch implements PlateReader.Watch {
    /** Five frames a second, twelve of what is fast: at 100 km/h a vehicle goes two and a half metres from one to the next. */
    private static final FrameSampling.Pace PACE =
            new FrameSampling.Pace(Duration.ofMillis(200), Duration.ofMillis(83), Optional.of(Duration.ofSeconds(1)));

    private static final Duration GONE = Duration.ofMillis(1500);
    /** What one frame alone shows counts only when it is sure. */
    private static final double SURE = 0.75;

    private static final double LEAST_PROBABILITY = 0.4;
    private static final double LEAST_CONFIDENCE = 0.2;
    /** In heights of the number. */
    private static final double EDGE = 0.2;

    private final PlatesIn plates;
    private final FrameSampling sampling = new FrameSampling(PACE);
    private final Moved moved = new Moved();
    private final List<Track> tracks = new ArrayList<>();

    PassageWatch(PlatesIn plates) {
        this.plates = plates;
    }

    @Override
    public Instant next() {
        return sampling.next();
    }

    @Override
    public List<PlatePassage> see(Frame frame, Instant at) {
        if (!sampling.isDue(frame, at)) {
            return List.of();
        }
        List<PlatePassage> over = gone(at);
        List<Track> free = new ArrayList<>(tracks);
        for (FoundPlate plate : plates.find(frame, moved.in(frame, at), PlateFinder.Effort.ONE_OF_MANY)) {
            if (plate.probability() >= LEAST_PROBABILITY && Telling.isTellable(plate) && !isCut(plate.quad(), frame)) {
                follow(plate, frame, at, free);
            }
        }
        double fastest =
                tracks.stream().mapToDouble(Track::widthsPerSecond).max().orElse(0);
        if (fastest > 0) {
            sampling.looked(frame, at, Duration.ofNanos((long) (1e9 / fastest)));
        } else {
            sampling.looked(frame, at);
        }
        return over;
    }

    @Override
    public List<PlatePassage> end() {
        List<PlatePassage> over = new ArrayList<>();
        tracks.forEach(track -> tell(track, over));
        tracks.clear();
        return over;
    }

    /** A number that reaches to the picture's edge goes on beyond it: it is read when all of it is there. */
    private static boolean isCut(Quad quad, Frame frame) {
        double near = EDGE * quad.height();
        return quad.left() < near || quad.right() > frame.width() - near;
    }

    private List<PlatePassage> gone(Instant at) {
        List<PlatePassage> over = new ArrayList<>();
        for (Iterator<Track> each = tracks.iterator(); each.hasNext(); ) {
            Track track = each.next();
            if (track.lastSeen().plus(GONE).isBefore(at)) {
                each.remove();
                tell(track, over);
            }
        }
        return over;
    }

    private void follow(FoundPlate plate, Frame frame, Instant at, List<Track> free) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < free.size(); i++) {
            double distance = free.get(i).distance(plate, at);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest < 0) {
            tracks.add(new Track(plate, frame, at));
        } else {
            free.remove(nearest).add(plate, frame, at);
        }
    }

    private static void tell(Track track, List<PlatePassage> over) {
        PlatePassage passage = track.passage();
        double needed = passage.frames() > 1 ? LEAST_CONFIDENCE : SURE;
        if (passage.plate().confidence() >= needed) {
            over.add(passage);
        }
    }
}
