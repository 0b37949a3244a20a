package casement.recognition.bench;

import casement.recognition.PlateSet;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * RapidOCR-Java over the same photos, with its own models, one thread and the usual rule for the line. Called by
 * reflection, since it is fetched for the measurement alone.
 */
final class RapidOcrWorker {
    private static final String PACKAGE = "io.github.mymonstercat.";
    private static final int WARMING = 4;

    private RapidOcrWorker() {}

    /** Arguments: folder, file with names of photos, file for what was read. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path folder = Path.of(arguments[0]);
        List<String> names = Files.readAllLines(Path.of(arguments[1]));
        // It prints the name of every photo.
        System.setOut(new PrintStream(File.createTempFile("rapidocr", ".log"), StandardCharsets.UTF_8));
        Object engine = engine();
        for (String name : names.stream().limit(WARMING).toList()) {
            run(engine, folder.resolve(name));
        }
        try (PrintWriter out = new PrintWriter(arguments[2], StandardCharsets.UTF_8)) {
            for (String name : names) {
                long before = System.nanoTime();
                List<String> lines = run(engine, folder.resolve(name));
                double millis = (System.nanoTime() - before) / 1e6;
                out.printf(Locale.ROOT, "photo\t%s\t%.2f\t%.2f%n", name, millis, millis);
                String best = best(lines);
                if (!best.isEmpty()) {
                    out.println("plate\t" + best + "\t1\t0\t0\t0\t0\t-");
                }
            }
            out.println("peak\t" + Worker.peakKilobytes());
        }
    }

    private static Object engine() throws ReflectiveOperationException {
        Class<?> models = Class.forName(PACKAGE + "Model");
        Class<?> hardware = Class.forName(PACKAGE + "ocr.config.HardwareConfig");
        Object model = models.getField("ONNX_PPOCR_V4").get(null);
        Object oneThread = hardware.getConstructor(int.class, int.class).newInstance(1, -1);
        return Class.forName(PACKAGE + "ocr.InferenceEngine")
                .getMethod("getInstance", models, hardware)
                .invoke(null, model, oneThread);
    }

    private static List<String> run(Object engine, Path photo) throws ReflectiveOperationException {
        Object result = engine.getClass().getMethod("runOcr", String.class).invoke(engine, photo.toString());
        List<String> lines = new ArrayList<>();
        for (Object block :
                (Iterable<?>) result.getClass().getMethod("getTextBlocks").invoke(result)) {
            lines.add(PlateSet.normal(
                    String.valueOf(block.getClass().getMethod("getText").invoke(block))));
        }
        return lines;
    }

    /** Letters and digits before digits before letters; six and seven characters before five and eight. */
    private static String best(List<String> lines) {
        String best = "";
        double most = 0;
        for (String line : lines) {
            boolean digits = line.chars().anyMatch(Character::isDigit);
            boolean letters = line.chars().anyMatch(Character::isLetter);
            double kind = digits && letters ? 1 : digits ? 0.6 : 0.35;
            double length = switch (line.length()) {
                case 6, 7 -> 1;
                case 5, 8 -> 0.8;
                case 4 -> 0.6;
                default -> 0;
            };
            if (kind * length > most) {
                most = kind * length;
                best = line;
            }
        }
        return best;
    }
}
