package casement.clips;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.EvidenceId;
import casement.testkit.Examples;
import casement.vision.StoredFrames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code scripts/bench clips}: a clip of an hour, cut and sealed, beside {@code ffmpeg -c copy} and {@code sha256sum} on the same
 * video; and one of ten minutes, to see that memory does not grow with length. Stores are folders: what a network takes is in
 * neither.
 */
public final class ClipsBench {
    private static final int SHORT_MINUTES = 10;
    private static final double GOAL_RATIO = 1.3;
    private static final double GOAL_MEMORY = 1.1;

    private final Path folder;
    private final int minutes;
    private final int rounds;

    /** @param kibibytes of memory at most (VmHWM of Linux's /proc/self/status) */
    private record Run(double seconds, long kibibytes) {}

    private ClipsBench(Path folder, int minutes, int rounds) {
        this.folder = folder;
        this.minutes = minutes;
        this.rounds = rounds;
    }

    /** {@code FOLDER MINUTES ROUNDS}; or {@code cut RECORDING STORE MINUTES}, as it calls itself. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if ("cut".equals(arguments[0])) {
            cut(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            return;
        }
        int minutes = Integer.parseInt(arguments[1]);
        System.exit(new ClipsBench(Path.of(arguments[0]), minutes, Integer.parseInt(arguments[2])).measure() ? 0 : 1);
    }

    private boolean measure() throws IOException, InterruptedException {
        Path recording = folder.resolve("recording");
        FolderRecording.make(recording, minutes);
        Path whole = FolderRecording.joined(recording, folder.resolve("whole.mp4"));
        System.out.printf("%d minutes, %d MiB, %d rounds%n", minutes, Files.size(whole) >> 20, rounds);
        List<Double> baseline = new ArrayList<>();
        List<Run> ours = new ArrayList<>();
        for (int n = 0; n < rounds; n++) {
            baseline.add(baseline(whole));
            ours.add(cutApart(recording, minutes));
        }
        Run little = cutApart(recording, Math.min(SHORT_MINUTES, minutes));
        double theirs = median(baseline);
        double seconds = median(ours.stream().map(Run::seconds).toList());
        double memory =
                median(ours.stream().map(run -> (double) run.kibibytes()).toList());
        double ratio = seconds / theirs;
        double growth = memory / little.kibibytes();
        System.out.printf("ffmpeg -c copy and sha256sum   %7.2f s%n", theirs);
        System.out.printf(
                "cut and sealed                 %7.2f s   ratio %.2f (goal %.1f)%n", seconds, ratio, GOAL_RATIO);
        System.out.printf(
                "memory at most                 %7.0f MiB; of %d minutes %d MiB: %.2f times (goal %.1f)%n",
                memory / 1024, SHORT_MINUTES, little.kibibytes() / 1024, growth, GOAL_MEMORY);
        return ratio <= GOAL_RATIO && growth <= GOAL_MEMORY;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private double baseline(Path whole) throws IOException, InterruptedException {
        Path copied = folder.resolve("copied.mp4");
        long begun = System.nanoTime();
        Programs.ran("ffmpeg", "-v", "error", "-y", "-i", whole.toString(), "-c", "copy", copied.toString());
        Programs.ran("sha256sum", copied.toString());
        double seconds = (System.nanoTime() - begun) / 1e9;
        Files.delete(copied);
        return seconds;
    }

    /** In a process of its own with the heap that the function has, so that its memory can be told. */
    private Run cutApart(Path recording, int of) throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        String told = Programs.ran(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1024m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                ClipsBench.class.getName(),
                "cut",
                recording.toString(),
                store.toString(),
                Integer.toString(of));
        try (Stream<Path> all = Files.walk(store)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        String[] numbers = told.strip().split(" ", -1);
        return new Run(Double.parseDouble(numbers[0]), Long.parseLong(numbers[1]));
    }

    private static void cut(Path folder, Path store, int minutes) throws IOException {
        ClipDesk desk = new ClipDesk();
        Camera camera =
                Examples.camera(new CameraId("camera"), CameraClass.CCTV).withMaskSets(Optional.of(1), 1);
        desk.cameras.add(camera);
        FolderRecording recording = FolderRecording.of(folder, camera);
        FolderEvidence evidence = new FolderEvidence(store);
        RequestClip request =
                new RequestClip(desk.asking, desk.cameras, recording, desk.requests, desk.rules, desk.clock);
        CutClip cutting = new CutClip(
                desk.requests,
                desk.log,
                desk.cameras,
                recording,
                recording,
                new StoredFrames(1),
                desk.reads,
                desk.hits,
                desk.pictures,
                evidence,
                desk.work,
                desk.clock);
        SealEvidence sealing = desk.sealing(evidence, evidence);
        RequestClip.Form form =
                ClipDesk.form(recording.begun(), recording.begun().plus(Duration.ofMinutes(minutes)), camera.id());
        desk.clock.advance(Duration.ofHours(5));

        long begun = System.nanoTime();
        ClipRequestId id = request.request(Examples.analyst(), form).clipRequestId();
        cutting.cut(id);
        desk.approve(id);
        sealing.seal(id);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!desk.item(EvidenceId.of(id)).isSealed()) {
            throw new IllegalStateException("the item was not sealed");
        }
        System.out.println(seconds + " " + peak());
    }

    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
