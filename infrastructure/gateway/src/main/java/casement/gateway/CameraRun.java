package casement.gateway;

import casement.gateway.fragment.Loss;
import casement.gateway.fragment.PresetTrack;
import casement.gateway.fragment.RisingClock;
import casement.gateway.put.Access;
import casement.gateway.put.BackOff;
import casement.gateway.put.Pace;
import casement.gateway.put.Uplink;
import casement.gateway.put.UplinkListener;
import casement.gateway.scene.SceneSource;
import casement.gateway.source.LibavSource;
import casement.gateway.source.Source;
import casement.gateway.source.SourceAddress;
import casement.gateway.spool.Journal;
import casement.gateway.spool.Persisted;
import casement.gateway.spool.Spool;
import casement.gateway.spool.Spooled;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** One camera at work: its feed fills the spool, its uplink empties it. */
final class CameraRun {
    private static final long FIRST_BACK_OFF_MILLIS = 250;
    private static final int MOST_REPORTED = 1_000;
    private static final Duration HANG_UP = Duration.ofMillis(700);

    private final CameraPlan plan;
    private final Settings settings;
    private final Status status;
    private final Spool spool;
    private final Journal journal;
    private final Feed feed;
    private final Uplink uplink;
    private final Thread feedThread;
    private final Thread uplinkThread;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong resent = new AtomicLong();
    private volatile Optional<String> sourceProblem = Optional.empty();
    private volatile Optional<String> uplinkProblem = Optional.empty();
    private volatile boolean gaveUp;

    CameraRun(
            CameraPlan plan, Settings settings, Access access, RisingClock clock, Status status, RandomGenerator random)
            throws IOException {
        this.plan = plan;
        this.settings = settings;
        this.status = status;
        Path folder = settings.spool().resolve(plan.id().value());
        this.spool = Spool.open(folder, settings.spoolBytes(), settings.spooledAtMost());
        this.journal = new Journal(folder);
        this.feed = new Feed(
                plan.id().value(),
                () -> open(clock),
                Play.of(plan.source(), settings.untilDone(), spool, journal, clock),
                spool,
                new PresetTrack(plan.preset()),
                clock,
                settings.stopAfter(),
                backOff(random),
                new FeedNews());
        this.uplink = new Uplink(
                settings.streamPrefix() + plan.id().value(),
                spool,
                access,
                Pace.OF_KINESIS_VIDEO,
                backOff(random),
                new UplinkNews());
        this.feedThread = Thread.ofPlatform().daemon().name("feed-" + plan.id()).unstarted(feed);
        this.uplinkThread =
                Thread.ofPlatform().daemon().name("uplink-" + plan.id()).unstarted(uplink);
    }

    void start() {
        uplinkThread.start();
        feedThread.start();
    }

    /** Whether nothing more will happen. */
    boolean isDone() {
        return feed.hasEnded() && spool.isEmpty();
    }

    boolean gaveUp() {
        return gaveUp;
    }

    /** Notes that the file was played to its end and handed over, and hangs up. */
    void finish() throws IOException, InterruptedException {
        journal.finish();
        uplink.stop();
        uplinkThread.join(HANG_UP);
    }

    /** Closes what is open, lets what is under way be answered for a while; the rest stays in the spool. */
    void stop(Duration patience) throws InterruptedException {
        feed.stop();
        feedThread.join(patience.dividedBy(2));
        long deadline = System.nanoTime() + patience.dividedBy(2).toNanos();
        while (!spool.isEmpty() && uplinkProblem.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        uplink.stop();
        uplinkThread.join(HANG_UP);
    }

    CameraReport report() {
        List<Persisted> persisted = spool.persisted();
        List<Loss> lost = spool.lost();
        return new CameraReport(
                plan.id(),
                plan.source().shown(),
                feed.audioDropped(),
                isDone(),
                sent.get(),
                resent.get(),
                persisted.size(),
                lost.size(),
                spool.waiting(),
                sourceProblem.or(() -> uplinkProblem),
                settings.untilDone() ? lost : newest(lost),
                settings.untilDone() ? persisted : newest(persisted));
    }

    private static <T> List<T> newest(List<T> all) {
        return all.subList(Math.max(0, all.size() - MOST_REPORTED), all.size());
    }

    private Source open(RisingClock clock) throws IOException {
        Settings.SceneSize size = settings.scene();
        return switch (plan.source()) {
            case SourceAddress.Scene scene ->
                new SceneSource(size.width(), size.height(), size.framesPerSecond(), clock);
            case SourceAddress.File file -> LibavSource.file(file);
            case SourceAddress.Rtsp camera -> LibavSource.camera(camera);
        };
    }

    private BackOff backOff(RandomGenerator random) {
        return new BackOff(FIRST_BACK_OFF_MILLIS, settings.longestBackOff().toMillis(), random);
    }

    private void say(String event, Map<String, ?> more) {
        status.say(plan.id().value(), event, more);
    }

    private final class FeedNews implements Feed.Listener {
        @Override
        public void opened(boolean withAudio) {
            sourceProblem = Optional.empty();
            say("source-opened", Map.of("source", plan.source().shown(), "audioDropped", withAudio));
        }

        @Override
        public void interrupted(String problem, long againInMillis) {
            sourceProblem = Optional.of(problem);
            say("source-interrupted", Map.of("problem", problem, "againInMillis", againInMillis));
        }

        @Override
        public void gaveUp(String problem) {
            gaveUp = true;
            sourceProblem = Optional.of(problem);
            say("source-refused", Map.of("problem", problem));
        }

        @Override
        public void lost(Loss loss) {
            say("lost", Map.of("loss", loss));
        }
    }

    private final class UplinkNews implements UplinkListener {
        @Override
        public void connected() {
            say("connected", Map.of("stream", settings.streamPrefix() + plan.id()));
        }

        @Override
        public void sent(Spooled spooled, boolean again) {
            (again ? resent : sent).incrementAndGet();
        }

        @Override
        public void persisted(Spooled spooled, String fragmentNumber) {
            uplinkProblem = Optional.empty();
            say(
                    "persisted",
                    Map.of(
                            "timecodeMillis", spooled.timecodeMillis(),
                            "durationMillis", spooled.durationMillis(),
                            "bytes", spooled.bytes(),
                            "fragmentNumber", fragmentNumber));
        }

        @Override
        public void failed(String problem, long againInMillis) {
            uplinkProblem = Optional.of(problem);
            say("uplink-failed", Map.of("problem", problem, "againInMillis", againInMillis));
        }

        @Override
        public void refused(Spooled spooled, String why) {
            say("refused", Map.of("timecodeMillis", spooled.timecodeMillis(), "problem", why));
        }
    }
}
