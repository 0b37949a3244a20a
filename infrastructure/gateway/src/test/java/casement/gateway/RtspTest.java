package casement.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.PresetId;
import casement.gateway.fragment.Loss;
import casement.gateway.fragment.PresetTrack;
import casement.gateway.fragment.RisingClock;
import casement.gateway.fragment.Timeline;
import casement.gateway.put.BackOff;
import casement.gateway.source.LibavSource;
import casement.gateway.source.SourceAddress;
import casement.gateway.spool.Parcel;
import casement.gateway.spool.Spool;
import casement.gateway.spool.Spooled;
import casement.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Against GStreamer's RTSP server, where this machine has it. */
@EnabledIf("casement.gateway.RtspTest#canRun")
@Timeout(120)
class RtspTest {
    @TempDir
    Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    static boolean canRun() {
        return SharedData.isThere() && Programs.rtspServer();
    }

    @Test
    void cuts_a_camera_s_stream_at_its_key_frames_without_its_sound() throws Exception {
        Spool spool = Spool.open(folder, 1L << 30, Duration.ofDays(1));
        try (Camera camera = Camera.start(0)) {
            Feed feed = feed(camera.address(), spool);
            Thread thread = Thread.ofPlatform().daemon().start(feed);
            awaitFragments(spool, 2);
            feed.stop();
            thread.join();
            assertThat(feed.audioDropped()).isTrue();
        }
        Spooled first = spool.after(0, Duration.ZERO).orElseThrow();
        Parcel parcel = spool.read(first).orElseThrow();
        assertThat(first.durationMillis()).isBetween(1_900L, 2_100L);
        assertThat(first.timecodeMillis()).isCloseTo(System.currentTimeMillis(), Offset.offset(60_000L));
        byte[] mkv = new byte[parcel.header().length + parcel.cluster().length];
        System.arraycopy(parcel.header(), 0, mkv, 0, parcel.header().length);
        System.arraycopy(parcel.cluster(), 0, mkv, parcel.header().length, parcel.cluster().length);
        assertThat(ParsedStream.of(mkv).framesByTrack().keySet()).containsExactly(1L);
        assertThat(ParsedStream.of(mkv).framesByTrack().get(1L)).isBetween(46, 49);
    }

    @Test
    void goes_on_with_rising_time_when_the_camera_vanishes_and_returns() throws Exception {
        Spool spool = Spool.open(folder, 1L << 30, Duration.ofDays(1));
        Camera camera = Camera.start(0);
        int port = camera.port();
        Feed feed = feed(camera.address(), spool);
        Thread thread = Thread.ofPlatform().daemon().start(feed);
        awaitFragments(spool, 1);
        camera.close();
        long gone = System.currentTimeMillis();
        while (heard.stream().noneMatch(h -> h.startsWith("interrupted"))) {
            Thread.sleep(50);
        }
        int before = spool.waiting();
        try (Camera again = Camera.start(port)) {
            assertThat(again.port()).isEqualTo(port);
            awaitFragments(spool, before + 2);
            feed.stop();
            thread.join();
        }
        long last = 0;
        Optional<Spooled> next = spool.after(0, Duration.ZERO);
        while (next.isPresent()) {
            assertThat(next.get().timecodeMillis()).isGreaterThan(last);
            last = next.get().timecodeMillis();
            next = spool.after(next.get().sequence(), Duration.ZERO);
        }
        assertThat(last).isGreaterThan(gone);
        assertThat(heard.stream().filter(h -> h.equals("opened"))).hasSizeGreaterThanOrEqualTo(2);
    }

    private Feed feed(SourceAddress.Rtsp address, Spool spool) {
        RisingClock clock = new RisingClock(InstantSource.system(), System::nanoTime);
        return new Feed(
                "cam",
                () -> LibavSource.camera(address),
                new Play(Timeline.live(clock, 40_000, 0), false, false, false, OptionalLong.empty()),
                spool,
                new PresetTrack(() -> PresetId.HOME),
                clock,
                Optional.empty(),
                new BackOff(100, 500, new Random(1)),
                new Heard());
    }

    private static void awaitFragments(Spool spool, int count) throws InterruptedException {
        while (spool.waiting() < count) {
            Thread.sleep(50);
        }
    }

    private record Camera(Process process, SourceAddress.Rtsp address) implements AutoCloseable {
        static Camera start(int port) throws IOException {
            Process process = new ProcessBuilder(
                            "/usr/bin/python3",
                            SharedData.root()
                                    .resolve("infrastructure/gateway/src/test/resources/rtsp_camera.py")
                                    .toString(),
                            SharedData.file("video/ahmetozlu.mp4").toString(),
                            Integer.toString(port))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader said = process.inputReader();
            return new Camera(process, new SourceAddress.Rtsp(said.readLine()));
        }

        int port() {
            return URI.create(address.url()).getPort();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private final class Heard implements Feed.Listener {
        @Override
        public void opened(boolean withAudio) {
            heard.add("opened");
        }

        @Override
        public void interrupted(String problem, long againInMillis) {
            heard.add("interrupted " + problem);
        }

        @Override
        public void gaveUp(String problem) {
            heard.add("gave up " + problem);
        }

        @Override
        public void lost(Loss loss) {
            heard.add("lost " + loss);
        }
    }
}
