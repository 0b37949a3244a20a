package casement.acceptance.whole;

import casement.json.Json;
import casement.local.run.CameraSource;
import casement.local.signin.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a live view in the browser is behind the camera: the test scene, a look a second. */
public final class LiveBench {
    private static final String CAMERA = "test-scene";
    /** So that functions are warm, as with a camera that has been running. */
    private static final long WARMING_MILLIS = 30_000;
    /** The test scene's group of pictures: nothing whole can be shown sooner. */
    private static final double BASELINE_SECONDS = 2;

    /** @param processes peak resident memory of the engine's own process and of all that it started, in MiB */
    record Line(
            String what,
            int looks,
            double startSeconds,
            double medianSeconds,
            double p95Seconds,
            double worstSeconds,
            double ratio,
            double processes) {}

    private LiveBench() {}

    /** Arguments: folder for the engine's data, looks, perhaps {@code --json}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int looks = Integer.parseInt(arguments[1]);
        Line line;
        try (Running running = Running.start(
                        folder, false, new CameraSource.Wish("scene", Optional.empty(), Optional.empty()));
                Pane pane = new Pane(running.engine().consoleUri())) {
            Thread.sleep(WARMING_MILLIS);
            line = measure(pane, looks);
        }
        System.out.println(List.of(arguments).contains("--json") ? Json.write(line) : table(line));
        System.exit(0);
    }

    private static Line measure(Pane pane, int looks) {
        pane.signInAs(Person.ANALYST);
        pane.watchLive(CAMERA, "911-call", "26-001234");
        pane.waitUntilPlaying();
        pane.page().waitForFunction("() => Number(document.querySelector('#live-delay').dataset.seconds) > 0");
        double[] seconds = new double[looks];
        for (int look = 0; look < looks; look++) {
            seconds[look] = pane.number("() => Number(document.querySelector('#live-delay').dataset.seconds)");
            pane.page().waitForTimeout(1_000);
        }
        double start = seconds[0];
        Arrays.sort(seconds);
        double median = seconds[looks / 2];
        return new Line(
                "live view",
                looks,
                start,
                median,
                seconds[(int) Math.ceil(looks * 0.95) - 1],
                seconds[looks - 1],
                median / BASELINE_SECONDS,
                Memory.peakMegabytes());
    }

    private static String table(Line line) {
        return String.format(
                Locale.ROOT,
                "%-10s %6s %9s %9s %9s %9s %24s %12s%n%-10s %6d %8.1fs %8.1fs %8.1fs %8.1fs %24.2f %9.0f MB",
                "what",
                "looks",
                "at start",
                "median",
                "p95",
                "worst",
                "median / group (2 s)",
                "peak memory",
                line.what(),
                line.looks(),
                line.startSeconds(),
                line.medianSeconds(),
                line.p95Seconds(),
                line.worstSeconds(),
                line.ratio(),
                line.processes());
    }
}
