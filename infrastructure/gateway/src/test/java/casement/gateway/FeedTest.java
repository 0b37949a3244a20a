package casement.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** From a file to Matroska in the spool, read back by programs that are not ours. */
@EnabledIf("casement.testkit.SharedData#isThere")
class FeedTest {
    private static final long START_MILLIS = 1_795_000_000_000L;

    @TempDir
    Path folder;

    @Test
    void makes_one_fragment_of_each_group_of_pictures() throws Exception {
        List<Parcel> parcels = play("video/ahmetozlu.mp4");
        assertThat(parcels).hasSize(19);
        assertThat(parcels.getFirst().timecodeMillis()).isEqualTo(START_MILLIS);
        assertThat(parcels.get(1).timecodeMillis()).isEqualTo(START_MILLIS + 1_997);
        assertThat(parcels).allMatch(p -> p.durationMillis() >= 1_000);
    }

    @Test
    void joins_the_tiny_last_group_to_the_one_before() throws Exception {
        List<Parcel> parcels = play("video/license_plate.mp4");
        assertThat(parcels).hasSize(1);
        assertThat(parcels.getFirst().durationMillis()).isBetween(4_660L, 4_670L);
    }

    @Test
    @Clause("SEA-CCTV-4")
    void leaves_the_sound_behind_and_says_so_in_a_tag() throws Exception {
        List<Parcel> parcels = play("video/license_plate.mp4");
        assertThat(ParsedStream.of(stream(parcels)).framesByTrack()).isEqualTo(Map.of(1L, 140));
        assertThat(ParsedStream.of(stream(parcels)).tags()).contains("ptzPreset=home", "audioDropped=1");
    }

    @Test
    void asks_for_a_notification_of_each_fragment() throws Exception {
        assertThat(play("video/ahmetozlu.mp4"))
                .allMatch(
                        p -> new String(p.tags(), StandardCharsets.US_ASCII).contains("AWS_KINESISVIDEO_NOTIFICATION"));
    }

    @Test
    void says_nothing_of_sound_when_there_is_none() throws Exception {
        assertThat(ParsedStream.of(stream(play("video/ahmetozlu.mp4"))).tags())
                .noneMatch(t -> t.startsWith("audioDropped"));
    }

    @Test
    void keeps_every_frame() throws Exception {
        assertThat(ParsedStream.of(stream(play("video/ahmetozlu.mp4"))).framesByTrack())
                .isEqualTo(Map.of(1L, 905));
        assertThat(ParsedStream.of(stream(play("video/car-detection.mp4"))).framesByTrack())
                .isEqualTo(Map.of(1L, 377));
    }

    @Test
    void plays_the_same_fragments_again_after_a_kill_but_only_those_that_were_not_handed_over() throws Exception {
        List<Parcel> all = play("video/ahmetozlu.mp4");
        long half = all.get(9).timecodeMillis();
        List<Parcel> rest = play("video/ahmetozlu.mp4", OptionalLong.of(half), "again");
        assertThat(rest)
                .extracting(Parcel::timecodeMillis)
                .isEqualTo(all.subList(10, all.size()).stream()
                        .map(Parcel::timecodeMillis)
                        .toList());
        assertThat(rest.getFirst().cluster()).isEqualTo(all.get(10).cluster());
    }

    @Test
    @EnabledIf("casement.gateway.Programs#ffmpeg")
    void is_read_by_ffmpeg_without_complaint() throws Exception {
        Path file = folder.resolve("out.mkv");
        Files.write(file, stream(play("video/license_plate.mp4")));
        String probe = Programs.run(List.of(
                "/usr/bin/ffprobe",
                "-v",
                "error",
                "-count_frames",
                "-show_entries",
                "stream=codec_name,width,height,nb_read_frames",
                "-of",
                "csv=p=0",
                file.toString()));
        assertThat(probe.strip()).isEqualTo("h264,1280,720,140");
        assertThat(Programs.run(
                        List.of("/usr/bin/ffmpeg", "-v", "error", "-xerror", "-i", file.toString(), "-f", "null", "-")))
                .isEmpty();
    }

    @Test
    @EnabledIf("casement.gateway.Programs#ffmpeg")
    void keeps_frames_that_are_shown_in_another_order_than_they_are_decoded() throws Exception {
        Path clip = folder.resolve("b.ts");
        Programs.run(List.of(
                "/usr/bin/ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=320x180:r=25:d=6",
                "-c:v",
                "libx264",
                "-bf",
                "3",
                "-g",
                "50",
                "-f",
                "mpegts",
                clip.toString()));
        Path file = folder.resolve("out.mkv");
        Files.write(file, stream(play(clip, OptionalLong.empty(), "b")));
        List<String> command = List.of(
                "/usr/bin/ffprobe", "-v", "error", "-show_entries", "frame=pts_time,pict_type", "-of", "csv=p=0");
        List<String> ours = frames(command, file);
        assertThat(ours).hasSize(150);
        assertThat(ours.stream().map(l -> l.split(",", 2)[1]).toList())
                .isEqualTo(frames(command, clip).stream()
                        .map(l -> l.split(",", 2)[1])
                        .toList());
        List<Double> times =
                ours.stream().map(l -> Double.valueOf(l.split(",", 2)[0])).toList();
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 1)).isBetween(0.038, 0.042);
        }
    }

    private static List<String> frames(List<String> command, Path file) throws IOException {
        List<String> full = new ArrayList<>(command);
        full.add(file.toString());
        return Programs.run(full).lines().filter(l -> !l.isBlank()).toList();
    }

    private List<Parcel> play(String name) throws Exception {
        return play(name, OptionalLong.empty(), "spool");
    }

    private List<Parcel> play(String name, OptionalLong handedOver, String spoolName) throws Exception {
        return play(SharedData.file(name), handedOver, spoolName);
    }

    private List<Parcel> play(Path clip, OptionalLong handedOver, String spoolName) throws Exception {
        Spool spool = Spool.open(Files.createTempDirectory(folder, spoolName), 1L << 30, Duration.ofDays(1));
        SourceAddress.File file = new SourceAddress.File(clip);
        Play asFastAsCanBe = new Play(Timeline.recorded(START_MILLIS * 1_000, 40_000), false, true, true, handedOver);
        Feed feed = new Feed(
                "cam",
                () -> LibavSource.file(file),
                asFastAsCanBe,
                spool,
                new PresetTrack(() -> PresetId.HOME),
                new RisingClock(InstantSource.system(), System::nanoTime),
                Optional.empty(),
                new BackOff(10, 100, new Random(1)),
                new Silent());
        feed.run();
        assertThat(feed.hasEnded()).isTrue();
        assertThat(spool.lost()).isEmpty();
        List<Parcel> parcels = new ArrayList<>();
        Optional<Spooled> next = spool.after(0, Duration.ZERO);
        while (next.isPresent()) {
            parcels.add(spool.read(next.get()).orElseThrow());
            next = spool.after(next.get().sequence(), Duration.ZERO);
        }
        return parcels;
    }

    private static byte[] stream(List<Parcel> parcels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(parcels.getFirst().header());
        parcels.forEach(p -> {
            out.writeBytes(p.cluster());
            out.writeBytes(p.tags());
        });
        return out.toByteArray();
    }

    private static final class Silent implements Feed.Listener {
        @Override
        public void opened(boolean withAudio) {}

        @Override
        public void interrupted(String problem, long againInMillis) {}

        @Override
        public void gaveUp(String problem) {}

        @Override
        public void lost(Loss loss) {}
    }
}
