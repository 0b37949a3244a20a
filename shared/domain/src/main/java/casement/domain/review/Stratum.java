package casement.domain.review;

import java.util.Comparator;

/** Looks of one unit that are after the same. */
public record Stratum(Unit unit, Look look) implements Comparable<Stratum> {
    private static final Comparator<Stratum> ORDER = Comparator.comparing((Stratum of) -> of.unit.agency())
            .thenComparing(of -> of.unit.department())
            .thenComparing(Stratum::look);

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
