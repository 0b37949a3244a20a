package casement.domain.vehicle;

import java.time.Instant;
import java.util.Comparator;

/** A place in a list of sightings, newest first. */
public record SightingPlace(Instant at, SightingId id) implements Comparable<SightingPlace> {
    private static final Comparator<SightingPlace> NEWEST_FIRST = Comparator.comparing(SightingPlace::at)
            .thenComparing(SightingPlace::id)
            .reversed();

    public static SightingPlace of(Sighting sighting) {
        return new SightingPlace(sighting.at(), sighting.id());
    }

    @Override
    public int compareTo(SightingPlace other) {
        return NEWEST_FIRST.compare(this, other);
    }
}
