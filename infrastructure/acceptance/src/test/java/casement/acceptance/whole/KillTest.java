package casement.acceptance.whole;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.local.run.CameraSource;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Gateway, stream and masking function die at random moments; no fragment is lost, and none is clear. */
@EnabledIf(
        value = "canRun",
        disabledReason = "no ../shared/data beside the project, or no ffmpeg (apt-get install ffmpeg)")
class KillTest {
    private static final List<String> VICTIMS = List.of("gateway", "kinesis-video", "masking");
    private static final long SEED = 20_261_122;
    private static final Duration STREAM = Duration.ofSeconds(Integer.getInteger("casement.kill.seconds", 180));
    private static final int LEAST_PAUSE_SECONDS = 8;
    private static final int MOST_PAUSE_SECONDS = 20;
    private static final int BRIGHTEST_FILL = 40;
    /** A little longer than the masking function may run. */
    private static final int REDELIVERY_SECONDS = 75;

    static boolean canRun() {
        return SharedData.isThere() && Files.isExecutable(Path.of("/usr/bin/ffmpeg"));
    }

    @Test
    @Clause("SEA-CCTV-10")
    void every_fragment_is_stored_once_and_masked_however_often_processes_die(@TempDir Path folder) throws Exception {
        Path clip = longClip(folder);
        Path mask = Files.writeString(
                folder.resolve("mask.json"), "{\"polygons\": [[[0.1, 0.1], [0.4, 0.1], [0.4, 0.5], [0.1, 0.5]]]}");
        CameraSource.Wish street =
                new CameraSource.Wish(clip.toString(), Optional.empty(), Optional.of(mask.toString()));
        try (Running running = Running.startWithRedelivery(REDELIVERY_SECONDS, folder.resolve("data"), street)) {
            List<String> killed = killAtRandom(running);
            JsonNode report = running.untilDone();

            assertThat(killed).containsAll(VICTIMS);
            assertNothingIsLost(report, clip);
            assertEverySegmentIsMasked(report);
        }
    }

    private static List<String> killAtRandom(Running running) throws InterruptedException {
        Random random = new Random(SEED);
        List<String> killed = new ArrayList<>();
        long end = System.nanoTime() + STREAM.toNanos();
        while (System.nanoTime() < end && running.gateway().finished().isEmpty()) {
            TimeUnit.SECONDS.sleep(random.nextInt(LEAST_PAUSE_SECONDS, MOST_PAUSE_SECONDS));
            String victim = killed.size() < VICTIMS.size()
                    ? VICTIMS.get(killed.size())
                    : VICTIMS.get(random.nextInt(VICTIMS.size()));
            if (running.gateway().finished().isEmpty()) {
                running.engine().kill(victim);
                killed.add(victim);
            }
        }
        return killed;
    }

    private static void assertNothingIsLost(JsonNode report, Path clip) throws Exception {
        JsonNode camera = report.path("cameras").path(0);
        assertThat(camera.path("lost")).isEmpty();
        assertThat(report.path("deadLetters").properties()).as("given up").isEmpty();
        assertThat(report.path("lostAnything").asBoolean(true)).isFalse();
        assertThat(camera.path("withheld")).isEmpty();
        List<Long> sequence = new ArrayList<>();
        TreeSet<String> starts = new TreeSet<>();
        long frames = 0;
        for (JsonNode segment : camera.path("segments")) {
            sequence.add(segment.path("sequence").asLong());
            starts.add(segment.path("start").asText());
            frames += segment.path("manifest").path("frames").asLong();
        }
        assertThat(sequence)
                .isEqualTo(LongStream.rangeClosed(1, sequence.size()).boxed().toList());
        assertThat(starts).as("each start once").hasSize(sequence.size());
        assertThat(frames).as("every frame of the clip, once").isEqualTo(framesOf(clip));
    }

    private static void assertEverySegmentIsMasked(JsonNode report) throws Exception {
        for (JsonNode segment : report.path("cameras").path(0).path("segments")) {
            Path file = Path.of(segment.path("file").asText());
            int brightest = brightestInside(file);
            assertThat(brightest).as("%s", file.getFileName()).isLessThan(BRIGHTEST_FILL);
        }
    }

    /** Brightest luma sample well inside the mask, over all frames, by Debian's ffmpeg. */
    private static int brightestInside(Path file) throws Exception {
        Process ffmpeg = new ProcessBuilder(
                        "/usr/bin/ffmpeg",
                        "-v",
                        "error",
                        "-i",
                        file.toString(),
                        "-vf",
                        "crop=iw*0.26:ih*0.34:iw*0.12:ih*0.13,format=gray",
                        "-f",
                        "rawvideo",
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] luma = ffmpeg.getInputStream().readAllBytes();
        assertThat(ffmpeg.waitFor()).isZero();
        assertThat(luma).isNotEmpty();
        int brightest = 0;
        for (byte sample : luma) {
            brightest = Math.max(brightest, sample & 0xFF);
        }
        return brightest;
    }

    private static Path longClip(Path folder) throws Exception {
        Path clip = folder.resolve("street.mp4");
        run(
                "/usr/bin/ffmpeg",
                "-v",
                "error",
                "-stream_loop",
                "-1",
                "-i",
                SharedData.file("video/ahmetozlu.mp4").toString(),
                "-t",
                String.valueOf(STREAM.toSeconds()),
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-g",
                "48",
                "-keyint_min",
                "48",
                "-sc_threshold",
                "0",
                "-an",
                clip.toString());
        return clip;
    }

    private static long framesOf(Path clip) throws Exception {
        Process probe = new ProcessBuilder(
                        "/usr/bin/ffprobe",
                        "-v",
                        "error",
                        "-count_packets",
                        "-select_streams",
                        "v:0",
                        "-show_entries",
                        "stream=nb_read_packets",
                        "-of",
                        "csv=p=0",
                        clip.toString())
                .start();
        return Long.parseLong(
                new String(probe.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII).trim());
    }

    private static void run(String... command) throws Exception {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertThat(status).as(command[0]).isZero();
    }
}
