package casement.recognition.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** A folder of photos with {@code truth.tsv}: file and plate, more columns are left aside. */
final class PlateSet {
    /** Of a hundred photos of ours, so many train the rankers; which, their names decide. */
    private static final int TRAINING = 60;

    private PlateSet() {}

    static Map<String, String> truth(Path folder) throws IOException {
        Map<String, String> truth = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.tsv"))) {
            String[] fields = line.split("\t", -1);
            if (fields.length >= 2) {
                truth.put(fields[0], normal(fields[1]));
            }
        }
        return truth;
    }

    /** Whether a photo of this name is among those that the rankers are trained on. */
    static boolean isForTraining(String file) {
        CRC32 hash = new CRC32();
        hash.update(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return hash.getValue() % 100 < TRAINING;
    }

    static String normal(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
