package casement.gateway;

import casement.gateway.fragment.Fragment;
import casement.gateway.fragment.Fragmenter;
import casement.gateway.fragment.Frame;
import casement.gateway.fragment.Limits;
import casement.gateway.fragment.Loss;
import casement.gateway.fragment.Muxer;
import casement.gateway.fragment.PresetTrack;
import casement.gateway.fragment.RisingClock;
import casement.gateway.h264.AccessUnit;
import casement.gateway.h264.AvcStream;
import casement.gateway.put.BackOff;
import casement.gateway.source.Packet;
import casement.gateway.source.Source;
import casement.gateway.source.SourceRefused;
import casement.gateway.spool.Parcel;
import casement.gateway.spool.Spool;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Brings one camera's video from its source into its spool, until the source ends for good or it is told to stop. */
final class Feed implements Runnable {
    /** Opens the source at its beginning. */
    interface Opening {
        Source open() throws IOException;
    }

    /** Hears how it goes. */
    interface Listener {
        void opened(boolean withAudio);

        /** It is tried again in a while. */
        void interrupted(String problem, long againInMillis);

        /** It is not tried again. */
        void gaveUp(String problem);

        void lost(Loss loss);
    }

    private final String camera;
    private final Opening opening;
    private final Play play;
    private final Spool spool;
    private final PresetTrack presets;
    private final RisingClock clock;
    private final BackOff backOff;
    private final Listener listener;
    private final Fragmenter fragmenter;
    private final long stopAtMicros;
    private volatile boolean stopping;
    private volatile boolean audioDropped;
    private volatile boolean ended;

    Feed(
            String camera,
            Opening opening,
            Play play,
            Spool spool,
            PresetTrack presets,
            RisingClock clock,
            Optional<Duration> stopAfter,
            BackOff backOff,
            Listener listener) {
        this.camera = camera;
        this.opening = opening;
        this.play = play;
        this.spool = spool;
        this.presets = presets;
        this.clock = clock;
        this.backOff = backOff;
        this.listener = listener;
        this.fragmenter = new Fragmenter(Limits.OF_KINESIS_VIDEO, play.finite(), this::deliver, this::lost);
        this.stopAtMicros =
                stopAfter.map(d -> clock.getAsLong() + d.toNanos() / 1_000).orElse(Long.MAX_VALUE);
    }

    void stop() {
        stopping = true;
    }

    /** Whether a track of sound was met, and dropped. */
    boolean audioDropped() {
        return audioDropped;
    }

    /** Whether all that ever comes is in the spool. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public void run() {
        try {
            boolean more = true;
            while (more && !isOver()) {
                more = playThrough();
            }
            // A file that was stopped goes on later with the same fragments, so none is cut short here.
            if (!(stopping && play.finite())) {
                fragmenter.end();
                ended = true;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether to open the source again */
    private boolean playThrough() throws InterruptedException {
        try (Source source = opening.open()) {
            readAll(source);
            return !play.once();
        } catch (SourceRefused e) {
            listener.gaveUp(String.valueOf(e.getMessage()));
            return false;
        } catch (IOException e) {
            tryAgainLater(String.valueOf(e.getMessage()));
            return true;
        } catch (RuntimeException e) {
            tryAgainLater(e.toString());
            return true;
        }
    }

    private void tryAgainLater(String problem) throws InterruptedException {
        fragmenter.interrupted();
        long millis = backOff.nextMillis();
        listener.interrupted(problem, millis);
        Thread.sleep(millis);
    }

    private void readAll(Source source) throws IOException, InterruptedException {
        audioDropped |= source.hasAudio();
        listener.opened(source.hasAudio());
        play.timeline().restart();
        AvcStream video = avcStream(source);
        while (!mayLeaveOff()) {
            Optional<Packet> packet = source.next();
            if (packet.isEmpty()) {
                return;
            }
            take(packet.get(), video);
        }
    }

    private void take(Packet packet, AvcStream video) throws InterruptedException {
        if (packet.kind() != Packet.Kind.VIDEO) {
            audioDropped |= packet.kind() == Packet.Kind.AUDIO;
            return;
        }
        Optional<AccessUnit> unit = video.next(packet.data(), packet.key());
        if (unit.isPresent()) {
            long shownMicros = play.timeline().place(packet.stamps());
            awaitTime(shownMicros);
            backOff.reset();
            long millis = Math.floorDiv(shownMicros, 1_000);
            presets.note(millis);
            fragmenter.add(new Frame(
                    millis, unit.get().key(), unit.get().data(), unit.get().config()));
        }
    }

    private void awaitTime(long shownMicros) throws InterruptedException {
        if (play.finite()) {
            spool.awaitRoom();
        }
        long early = play.paced() ? shownMicros - clock.getAsLong() : 0;
        while (early > 0 && !stopping) {
            Thread.sleep(Math.min(200, early / 1_000 + 1));
            early = shownMicros - clock.getAsLong();
        }
    }

    private void deliver(Fragment fragment) {
        if (fragment.timecodeMillis() <= play.handedOver().orElse(Long.MIN_VALUE)) {
            return;
        }
        Parcel parcel = new Parcel(
                fragment.timecodeMillis(),
                fragment.durationMillis(),
                Muxer.header(camera, fragment.config()),
                Muxer.cluster(fragment),
                Muxer.tags(presets.over(fragment), audioDropped));
        try {
            spool.add(parcel);
        } catch (IOException e) {
            lost(new Loss(
                    Loss.Reason.SPOOL_FAILED,
                    fragment.timecodeMillis(),
                    fragment.durationMillis(),
                    "the spool's disk did not take it: " + e.getMessage()));
        }
    }

    private void lost(Loss loss) {
        if (loss.timecodeMillis() > play.handedOver().orElse(Long.MIN_VALUE)) {
            spool.lost(loss);
            listener.lost(loss);
        }
    }

    private boolean isOver() {
        return stopping || clock.getAsLong() >= stopAtMicros;
    }

    /** A file that is stopped goes on later; of all else, the fragment that was begun is made long enough to be sent. */
    private boolean mayLeaveOff() {
        return isOver() && (play.finite() || fragmenter.mayEnd());
    }

    private static AvcStream avcStream(Source source) throws SourceRefused {
        try {
            return new AvcStream(source.extradata());
        } catch (IllegalArgumentException e) {
            throw new SourceRefused("the source's H.264 head cannot be read: " + e.getMessage());
        }
    }
}
