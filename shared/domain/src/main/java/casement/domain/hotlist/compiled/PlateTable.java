package casement.domain.hotlist.compiled;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Plates with a number each, found by what they look like: in the order of the hash of their folded form, with a directory of
 * where each beginning of a hash starts. Plates that differ only in look-alikes lie together.
 */
final class PlateTable {
    /** As many fit beside what is sorted by. */
    static final int MOST_PLATES = 1 << 24;

    private static final int INDEX_BITS = 24;
    private static final int LEAST_BITS = 4;

    private final long[] plates;
    private final int[] facts;
    private final int[] starts;
    private final int shift;

    /** @param plates in order, as {@link #sorted} leaves them */
    PlateTable(long[] plates, int[] facts) {
        this.plates = plates;
        this.facts = facts;
        int bits = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(plates.length));
        this.shift = Long.SIZE - bits;
        this.starts = starts(1 << bits);
    }

    /** Puts them in order; the same plate with the same facts stands there once. */
    static PlateTable sorted(long[] plates, int[] facts) {
        long[] order = new long[plates.length];
        for (int i = 0; i < plates.length; i++) {
            order[i] = rank(plates[i]) << INDEX_BITS | i;
        }
        Arrays.sort(order);
        long[] sortedPlates = new long[plates.length];
        int[] sortedFacts = new int[plates.length];
        int kept = 0;
        for (long ranked : order) {
            int from = (int) (ranked & MOST_PLATES - 1);
            if (!isThere(sortedPlates, sortedFacts, kept, plates[from], facts[from])) {
                sortedPlates[kept] = plates[from];
                sortedFacts[kept] = facts[from];
                kept++;
            }
        }
        return new PlateTable(Arrays.copyOf(sortedPlates, kept), Arrays.copyOf(sortedFacts, kept));
    }

    private static boolean isThere(long[] plates, int[] facts, int kept, long plate, int fact) {
        long rank = rank(plate);
        for (int i = kept - 1; i >= 0 && rank(plates[i]) == rank; i--) {
            if (plates[i] == plate && facts[i] == fact) {
                return true;
            }
        }
        return false;
    }

    private static long rank(long plate) {
        return PackedPlate.hash(PackedPlate.folded(plate)) >>> (INDEX_BITS + 1);
    }

    private int[] starts(int buckets) {
        int[] first = new int[buckets + 1];
        for (long plate : plates) {
            first[bucket(PackedPlate.folded(plate)) + 1]++;
        }
        for (int i = 1; i <= buckets; i++) {
            first[i] += first[i - 1];
        }
        return first;
    }

    private int bucket(long folded) {
        return (int) (PackedPlate.hash(folded) >>> shift);
    }

    int size() {
        return plates.length;
    }

    long plate(int at) {
        return plates[at];
    }

    int fact(int at) {
        return facts[at];
    }

    /** Tells where the plates stand that look so. */
    void find(long folded, IntConsumer found) {
        int bucket = bucket(folded);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (PackedPlate.folded(plates[i]) == folded) {
                found.accept(i);
            }
        }
    }

    long bytesInMemory() {
        return (long) Long.BYTES * plates.length + (long) Integer.BYTES * (facts.length + starts.length);
    }
}
