package casement.domain.transparency;

import casement.domain.review.Tally;
import java.time.Instant;
import java.util.List;

/**
 * What the public is told besides the log's counts, taken from registers that also hold names: by who may read those, for who may not.
 *
 * @param at when it was so
 * @param partners in the order of their names
 * @param reviews by kind
 */
public record Surroundings(Instant at, List<Partner> partners, List<Tally> reviews) {
    public Surroundings {
        partners = List.copyOf(partners);
        reviews = List.copyOf(reviews);
    }
}
