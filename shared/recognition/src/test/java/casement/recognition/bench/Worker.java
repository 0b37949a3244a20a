package casement.recognition.bench;

import casement.domain.plate.PlateReader;
import casement.domain.plate.SpottedPlate;
import casement.domain.video.Frame;
import casement.recognition.Photos;
import casement.recognition.Readers;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Our reader over a list of photos, in a process of its own, so that its memory can be told from others'. */
final class Worker {
    private static final int WARMING = 4;

    private Worker() {}

    /** Arguments: folder, file with names of photos, file for what was read. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> names = Files.readAllLines(Path.of(arguments[1]));
        PlateReader reader = Readers.usual();
        for (String name : names.stream().limit(WARMING).toList()) {
            reader.read(Photos.read(folder.resolve(name)));
        }
        try (PrintWriter out = new PrintWriter(arguments[2], StandardCharsets.UTF_8)) {
            for (String name : names) {
                Frame photo = Photos.read(folder.resolve(name));
                long wall = System.nanoTime();
                long cpu = cpuNanos();
                List<SpottedPlate> plates = reader.read(photo);
                out.printf(
                        Locale.ROOT,
                        "photo\t%s\t%.2f\t%.2f%n",
                        name,
                        since(wall, System.nanoTime()),
                        since(cpu, cpuNanos()));
                for (SpottedPlate plate : plates) {
                    out.printf(
                            Locale.ROOT,
                            "plate\t%s\t%.4f\t%.1f\t%.1f\t%.1f\t%.1f\t%s%n",
                            plate.text().characters(),
                            plate.confidence(),
                            plate.box().left() * photo.width(),
                            plate.box().top() * photo.height(),
                            plate.box().width() * photo.width(),
                            plate.box().height() * photo.height(),
                            plate.regions().isEmpty()
                                    ? "-"
                                    : plate.regions().getFirst().code());
                }
            }
            out.println("peak\t" + peakKilobytes());
        }
    }

    private static double since(long before, long now) {
        return (now - before) / 1e6;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static long peakKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
