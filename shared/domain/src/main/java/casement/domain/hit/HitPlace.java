package casement.domain.hit;

import java.time.Instant;
import java.util.Comparator;

/** A place in a list of hits, newest first. */
public record HitPlace(Instant at, HitId id) implements Comparable<HitPlace> {
    private static final Comparator<HitPlace> NEWEST_FIRST =
            Comparator.comparing(HitPlace::at).thenComparing(HitPlace::id).reversed();

    public static HitPlace of(HitRecord record) {
        return new HitPlace(record.raised().at(), record.raised().id());
    }

    @Override
    public int compareTo(HitPlace other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
