package casement.objects;

import casement.domain.vehicle.ObjectRecogniser;
import casement.domain.vehicle.Observation;
import casement.domain.video.FrameSampling;
import casement.domain.video.TimedFrame;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Objects found by a network in each picture, followed by where they were in the picture before. */
public final class NetworkRecogniser implements ObjectRecogniser {
    private static final float LEAST_SCORE = 0.4f;
    /** Enough to follow what moves through a street. */
    private static final Duration APART = Duration.ofMillis(333);

    private static final FrameSampling.Pace PACE = new FrameSampling.Pace(APART, APART, Optional.empty());

    private final ObjectNetwork network;

    public NetworkRecogniser(int threads) {
        this.network = ObjectNetwork.load(threads);
    }

    @Override
    public Watch watch() {
        return new Following();
    }

    private final class Following implements Watch {
        private final FrameSampling sampling = new FrameSampling(PACE);
        private final List<ObjectTrack> tracks = new ArrayList<>();

        @Override
        public Instant next() {
            return sampling.next();
        }

        @Override
        public void see(TimedFrame picture) {
            if (!sampling.isDue(picture.frame(), picture.at())) {
                return;
            }
            sampling.looked(picture.frame(), picture.at());
            List<ObjectTrack> free = new ArrayList<>(tracks);
            for (Seen seen : network.look(picture.frame(), LEAST_SCORE)) {
                Optional<ObjectTrack> fitting = free.stream()
                        .filter(track -> track.fit(seen, picture.at()) > 0)
                        .max(Comparator.comparingDouble(track -> track.fit(seen, picture.at())));
                fitting.ifPresentOrElse(
                        track -> {
                            track.add(seen, picture);
                            free.remove(track);
                        },
                        () -> tracks.add(new ObjectTrack(seen, picture)));
            }
        }

        @Override
        public List<Observation> end() {
            return tracks.stream().flatMap(track -> track.observed().stream()).toList();
        }
    }
}
