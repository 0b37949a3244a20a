package casement.domain.hotlist.compiled;

import casement.domain.plate.FoldedPlate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How often the reader takes one character for another, as measured: lines of what stands on the plate, what was read, and how
 * often; see the file's head.
 */
public final class Misreads {
    private static final int CODES = 64;

    /** Pairs that were seen less often are chance. */
    private static final int FEWEST_SEEN = 2;

    /** What was never seen may still happen, this often among all readings of a character. */
    private static final double NEVER_SEEN = 0.0002;

    /** Look-alikes may even where they were not seen: each character was measured some dozen times only. */
    private static final double LOOK_ALIKE = 0.01;

    private static final Misreads MEASURED = read("misreads.tsv");

    private final long[][] seen = new long[CODES][CODES];
    private final long[] all = new long[CODES];
    private final double[][] ratio = new double[CODES][CODES];
    private final int[][] farther = new int[CODES][];

    /** One line of the measurements. */
    public record Seen(char truth, char read, long count) {}

    public Misreads(List<Seen> measured) {
        for (Seen one : measured) {
            seen[PackedPlate.code(one.truth())][PackedPlate.code(one.read())] += one.count();
            all[PackedPlate.code(one.truth())] += one.count();
        }
        for (int truth = 0; truth < CODES; truth++) {
            for (int read = 0; read < CODES; read++) {
                ratio[truth][read] = truth == read ? 1 : share(truth, read) / share(read, read);
            }
        }
        for (int read = 0; read < CODES; read++) {
            farther[read] = farther(read);
        }
    }

    /** Of the reader that comes with the system. */
    public static Misreads measured() {
        return MEASURED;
    }

    /** How often a character was read as another, 0 to 1. */
    public double measuredShare(char truth, char read) {
        long of = all[PackedPlate.code(truth)];
        return of == 0 ? 0 : (double) seen[PackedPlate.code(truth)][PackedPlate.code(read)] / of;
    }

    /** How likely the listed plate was read so, where otherwise it was read rightly, 0 to 1. */
    double likelihood(long listed, long read) {
        if (listed == read) {
            return 1;
        }
        double product = 1;
        for (int i = 0; i < PackedPlate.MOST_CHARACTERS; i++) {
            product *= ratio[PackedPlate.at(listed, i)][PackedPlate.at(read, i)];
        }
        return product / (1 + product);
    }

    /** Folded characters that were seen to be read as this folded one and are no look-alikes of it. */
    int[] farther(long folded, int place) {
        return farther[PackedPlate.at(folded, place)];
    }

    private double share(int truth, int read) {
        if (truth == read) {
            return all[truth] == 0 ? 1 : (double) seen[truth][truth] / all[truth];
        }
        double least = folded(truth) == folded(read) ? LOOK_ALIKE : NEVER_SEEN;
        return all[truth] == 0 ? least : Math.max(least, (double) seen[truth][read] / all[truth]);
    }

    private int[] farther(int foldedRead) {
        List<Integer> codes = new ArrayList<>();
        for (int truth = 1; truth < CODES; truth++) {
            int foldedTruth = folded(truth);
            long count = 0;
            for (int read = 1; read < CODES; read++) {
                count += folded(read) == foldedRead ? seen[truth][read] : 0;
            }
            if (foldedTruth != foldedRead && count >= FEWEST_SEEN && !codes.contains(foldedTruth)) {
                codes.add(foldedTruth);
            }
        }
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int folded(int code) {
        char character = PackedPlate.character(code);
        return character > 'Z' ? code : PackedPlate.code(FoldedPlate.folded(character));
    }

    private static Misreads read(String resource) {
        InputStream file = Objects.requireNonNull(Misreads.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            return new Misreads(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Misreads::seen)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seen seen(String line) {
        String[] cells = line.split("\t", -1);
        return new Seen(cells[0].charAt(0), cells[1].charAt(0), Long.parseLong(cells[2]));
    }
}
