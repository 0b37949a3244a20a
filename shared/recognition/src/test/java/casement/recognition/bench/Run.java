package casement.recognition.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a worker said of a list of photos. */
record Run(Map<String, List<Plate>> photos, List<Double> wallMillis, List<Double> cpuMillis, long peakKilobytes) {
    /** A plate as a worker tells it; in pixels. */
    record Plate(String text, double confidence, double left, double top, double width, double height, String region) {
        boolean overlaps(double[] box) {
            double across = left + width / 2;
            double down = top + height / 2;
            return across > box[0] && across < box[2] && down > box[1] && down < box[3];
        }
    }

    /** Starts a worker on a class path and waits for it. */
    static Run of(Class<?> worker, String classPath, Path folder, Path names) throws IOException, InterruptedException {
        Path out = Files.createTempFile("plates", ".tsv");
        try {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "-cp",
                    classPath,
                    worker.getName(),
                    folder.toString(),
                    names.toString(),
                    out.toString());
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(worker.getSimpleName() + " ended with " + code);
            }
            return read(out);
        } finally {
            Files.delete(out);
        }
    }

    private static Run read(Path file) throws IOException {
        Map<String, List<Plate>> photos = new LinkedHashMap<>();
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        long peak = 0;
        List<Plate> plates = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] f = line.split("\t", -1);
            switch (f[0]) {
                case "photo" -> {
                    plates = new ArrayList<>();
                    photos.put(f[1], plates);
                    wall.add(Double.parseDouble(f[2]));
                    cpu.add(Double.parseDouble(f[3]));
                }
                case "plate" ->
                    plates.add(new Plate(
                            f[1],
                            Double.parseDouble(f[2]),
                            Double.parseDouble(f[3]),
                            Double.parseDouble(f[4]),
                            Double.parseDouble(f[5]),
                            Double.parseDouble(f[6]),
                            f[7]));
                default -> peak = Long.parseLong(f[1]);
            }
        }
        return new Run(photos, wall, cpu, peak);
    }

    /** Of a photo, the surest; empty when nothing was read. */
    String text(String photo) {
        List<Plate> plates = photos.getOrDefault(photo, List.of());
        return plates.isEmpty() ? "" : plates.getFirst().text();
    }

    String cost() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms (CPU %.0f ms), p95 %.0f ms, peak memory %d MB",
                quantile(wallMillis, 0.5),
                quantile(cpuMillis, 0.5),
                quantile(wallMillis, 0.95),
                peakKilobytes / 1024);
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }
}
