package casement.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A folder of photos, with {@code truth.tsv} (file, plate, and perhaps its box) or with boxes in Pascal VOC's XML. */
public final class PlateSet {
    /** Of a hundred photos of ours, so many train the rankers; which, their names decide. */
    private static final int TRAINING = 60;

    private static final Pattern BOX = Pattern.compile("<xmin>([\\d.]+)</xmin>\\s*<ymin>([\\d.]+)</ymin>"
            + "\\s*<xmax>([\\d.]+)</xmax>\\s*<ymax>([\\d.]+)</ymax>");

    private PlateSet() {}

    public static Map<String, String> truth(Path folder) throws IOException {
        Map<String, String> truth = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.tsv"))) {
            String[] fields = line.split("\t", -1);
            if (fields.length >= 2) {
                truth.put(fields[0], normal(fields[1]));
            }
        }
        return truth;
    }

    /** Boxes in {@code truth.tsv}: left, top, right, bottom. */
    public static Map<String, List<double[]>> truthBoxes(Path folder) throws IOException {
        Map<String, List<double[]>> boxes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.tsv"))) {
            String[] f = line.split("\t", -1);
            double left = Double.parseDouble(f[2]);
            double top = Double.parseDouble(f[3]);
            boxes.computeIfAbsent(f[0], name -> new ArrayList<>())
                    .add(new double[] {left, top, left + Double.parseDouble(f[4]), top + Double.parseDouble(f[5])});
        }
        return boxes;
    }

    /** Whether a photo of this name is among those that the rankers are trained on. */
    public static boolean isForTraining(String file) {
        CRC32 hash = new CRC32();
        hash.update(file.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 100 < TRAINING;
    }

    public static String normal(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Boxes by the names of the photos: left, top, right, bottom. */
    public static Map<String, List<double[]>> boxes(Path folder) throws IOException {
        Map<String, List<double[]>> boxes = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xml")) {
            for (Path file : files) {
                String photo = file.getFileName().toString().replaceAll("\\.xml$", ".jpg");
                Matcher found = BOX.matcher(Files.readString(file));
                List<double[]> of = new ArrayList<>();
                while (found.find()) {
                    of.add(new double[] {
                        Double.parseDouble(found.group(1)),
                        Double.parseDouble(found.group(2)),
                        Double.parseDouble(found.group(3)),
                        Double.parseDouble(found.group(4))
                    });
                }
                boxes.put(photo, of);
            }
        }
        return boxes;
    }
}
