package casement.gateway.scene;

import casement.domain.masking.FragmentMasker;
import casement.domain.masking.Unmaskable;
import casement.domain.plate.PlateReader;
import casement.domain.video.VideoFrames;
import casement.json.Json;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Vehicles that pass before the test scene's house, read as the plates room reads stored segments: how many passages are read
 * right, wrong, twice or not at all, and how fast. Prints no plate, unless asked for the mistakes.
 */
public final class VideoPlatesBench {
    private static final double SMALL_PIXELS = 90;

    private final List<PassageScore.Outcome> outcomes = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final boolean mistakes;

    private VideoPlatesBench(boolean mistakes) {
        this.mistakes = mistakes;
    }

    /** Arguments: how many passages, seed, then {@code --json}, {@code --mistakes}, {@code --only=CONDITION}. */
    public static void main(String[] arguments) throws Unmaskable, VideoFrames.UnreadableVideo, IOException {
        System.setProperty("java.awt.headless", "true");
        List<String> options = List.of(arguments).subList(2, arguments.length);
        String only = options.stream()
                .filter(option -> option.startsWith("--only="))
                .map(option -> option.substring("--only=".length()))
                .findFirst()
                .orElse("");
        List<Film> films = Films.of(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])).stream()
                .filter(film -> only.isEmpty() || film.condition().label().equals(only))
                .toList();
        VideoPlatesBench bench = new VideoPlatesBench(options.contains("--mistakes"));
        try (ApplicationContext context = ApplicationContext.run()) {
            Watching watching = new Watching(
                    context.getBean(FragmentMasker.class),
                    context.getBean(VideoFrames.class),
                    context.getBean(PlateReader.class));
            for (Film film : films) {
                bench.take(film, watching.watch(film));
            }
            if (options.contains("--json")) {
                System.out.println(bench.json(watching));
            } else {
                bench.print(watching);
            }
        }
    }

    private void take(Film film, Watching.Result result) {
        outcomes.addAll(result.outcomes());
        strangers.addAll(result.strangers());
        if (mistakes) {
            result.outcomes().stream()
                    .filter(outcome -> !outcome.isExact() || outcome.reads().size() > 1)
                    .forEach(outcome -> System.out.printf(
                            Locale.ROOT,
                            "  %s, %.0f px, %.0f px/s: %s read as %s%n",
                            film.condition().label(),
                            outcome.passage().numberPixels(),
                            outcome.passage().pixelsPerSecond(),
                            outcome.passage().plate().number(),
                            outcome.reads()));
            result.strangers()
                    .forEach(read -> System.out.println("  " + film.condition().label() + ": false " + read));
        }
    }

    private void print(Watching watching) throws IOException {
        parts().forEach((name, score) -> System.out.printf(Locale.ROOT, "%-14s %s%n", name, score.line()));
        System.out.printf(
                Locale.ROOT,
                "false reads: %d in %.0f s of video (%d frames a second, 1280x720)%n",
                strangers.size(),
                watching.seconds(),
                Recording.FRAMES_PER_SECOND);
        System.out.printf(
                Locale.ROOT,
                "real-time factor: %.2f s of video for a CPU second (decoding, finding, reading, JPEG)%n",
                watching.secondsPerCpuSecond());
        System.out.printf(
                Locale.ROOT,
                "peak memory: %d MB, with drawing and encoding; load of this machine in the last minute: %.1f%n",
                peakMegabytes(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private String json(Watching watching) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("passages", parts());
        all.put("falseReads", strangers.size());
        all.put("videoSeconds", watching.seconds());
        all.put("videoSecondsPerCpuSecond", watching.secondsPerCpuSecond());
        all.put("peakMegabytes", peakMegabytes());
        return Json.write(all);
    }

    private Map<String, PassageScore> parts() {
        Map<String, PassageScore> parts = new LinkedHashMap<>();
        for (Condition condition : Condition.values()) {
            part(parts, condition.label(), passage -> passage.condition() == condition);
        }
        part(parts, "American", passage -> !passage.plate().european());
        part(parts, "European", passage -> passage.plate().european());
        part(parts, "under 90 px", passage -> passage.numberPixels() < SMALL_PIXELS);
        part(parts, "all", passage -> true);
        return parts;
    }

    private void part(Map<String, PassageScore> parts, String name, Predicate<Passage> which) {
        List<PassageScore.Outcome> those = outcomes.stream()
                .filter(outcome -> which.test(outcome.passage()))
                .toList();
        if (!those.isEmpty()) {
            parts.put(name, PassageScore.of(those));
        }
    }

    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
