package casement.vision.bench;

import casement.json.Json;
import casement.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bytedeco.javacpp.Loader;

/**
 * Masks beside FFmpeg, turn about in one run. The baseline is Debian's ffmpeg with x264 and our settings; Debian's has no
 * openh264, so that the same FFmpeg program as our libraries', with openh264, stands beside ours too.
 */
public final class MaskingBench {
    private static final int SECONDS = 12;
    private static final int PICTURES_PER_SECOND = 30;

    /** One line of the table: the best of its rounds, CPU milliseconds a picture. */
    record Line(
            String program,
            String size,
            double cpuMillis,
            double ratio,
            double checkPercent,
            double wallMillis,
            double peakMegabytes) {}

    private record Size(String name, int height, int kilobits) {}

    private MaskingBench() {}

    /** Arguments: folder for what is generated, jar of the GPL natives, rounds, perhaps {@code --json}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Programs programs = new Programs(folder, Path.of(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        List<Line> lines = new ArrayList<>();
        for (Size size : List.of(new Size("720p30", 720, 4_000), new Size("1080p30", 1080, 8_000))) {
            lines.addAll(compare(programs, size, rounds));
        }
        System.out.println(List.of(arguments).contains("--json") ? Json.write(lines) : table(lines));
    }

    private static List<Line> compare(Programs programs, Size size, int rounds)
            throws IOException, InterruptedException {
        Path input =
                programs.input(SharedData.file("video/license_plate.mp4"), size.height(), size.kilobits(), SECONDS);
        int pictures = SECONDS * PICTURES_PER_SECOND;
        Path ours = Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
        List<List<MaskWorker.Report>> reports =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            System.err.printf("%s, round %d of %d%n", size.name(), round + 1, rounds);
            reports.get(0).add(told(programs.ffmpeg(Programs.DEBIANS, "libx264", input, size.kilobits(), pictures)));
            reports.get(1).add(told(programs.casement("x264", input)));
            reports.get(2).add(told(programs.ffmpeg(ours, "libopenh264", input, size.kilobits(), pictures)));
            reports.get(3).add(told(programs.casement("openh264", input)));
        }
        double baseline = best(reports.get(0)).maskCpuMillis();
        return List.of(
                line("ffmpeg (Debian), x264", size, best(reports.get(0)), baseline),
                line("casement, x264", size, best(reports.get(1)), baseline),
                line("ffmpeg (7.1), openh264", size, best(reports.get(2)), baseline),
                line("casement, openh264", size, best(reports.get(3)), baseline));
    }

    private static MaskWorker.Report told(MaskWorker.Report report) {
        System.err.println("  " + report);
        return report;
    }

    private static MaskWorker.Report best(List<MaskWorker.Report> reports) {
        return reports.stream()
                .min(Comparator.comparingDouble(MaskWorker.Report::maskCpuMillis))
                .orElseThrow();
    }

    private static Line line(String program, Size size, MaskWorker.Report best, double baseline) {
        return new Line(
                program,
                size.name(),
                rounded(best.maskCpuMillis()),
                rounded(best.maskCpuMillis() / baseline),
                rounded(100 * best.checkCpuMillis() / best.maskCpuMillis()),
                rounded(best.wallMillis()),
                rounded(best.peakMegabytes()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static String table(List<Line> lines) {
        StringBuilder text = new StringBuilder(String.format(
                "%-24s %-8s %12s %8s %12s %16s %8s%n",
                "program", "size", "CPU ms/frame", "ratio", "proof adds", "2 s takes (wall)", "peak MB"));
        for (Line line : lines) {
            boolean ours = line.wallMillis() > 0;
            text.append(String.format(
                    Locale.ROOT,
                    "%-24s %-8s %12.2f %8.2f %12s %16s %8.0f%n",
                    line.program(),
                    line.size(),
                    line.cpuMillis(),
                    line.ratio(),
                    ours ? String.format(Locale.ROOT, "%.1f %%", line.checkPercent()) : "",
                    ours ? String.format(Locale.ROOT, "%.0f ms", line.wallMillis()) : "",
                    line.peakMegabytes()));
        }
        return text.toString();
    }
}
