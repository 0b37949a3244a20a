package casement.domain.evidence;

import casement.domain.retention.Inventory;
import java.time.Instant;
import java.util.Optional;

/**
 * The end of an item: from its beginning on nobody gets at the item any more.
 *
 * @param clause that asks for it; empty: two people decided it
 * @param before what there was
 * @param done when nothing was left, no version and no copy
 */
public record Destruction(Instant begunAt, Optional<String> clause, Inventory before, Optional<Instant> done) {
    Destruction done(Instant at) {
        return new Destruction(begunAt, clause, before, Optional.of(at));
    }
}
