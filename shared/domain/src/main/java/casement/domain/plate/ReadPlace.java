package casement.domain.plate;

import java.time.Instant;
import java.util.Comparator;

/** A place in a list of reads, newest first. */
public record ReadPlace(Instant at, ReadId id) implements Comparable<ReadPlace> {
    private static final Comparator<ReadPlace> NEWEST_FIRST =
            Comparator.comparing(ReadPlace::at).thenComparing(ReadPlace::id).reversed();

    public static ReadPlace of(PlateRead read) {
        return new ReadPlace(read.at(), read.id());
    }

    @Override
    public int compareTo(ReadPlace other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
