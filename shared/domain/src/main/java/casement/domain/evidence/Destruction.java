package casement.domain.evidence;

import casement.domain.video.Sha256;
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
    /**
     * What lies in the store of an item, copies on their way out included.
     *
     * @param files versions of objects
     * @param digest of their names, versions and lengths
     */
    public record Inventory(int files, long bytes, Sha256 digest) {}

    Destruction done(Instant at) {
        return new Destruction(begunAt, clause, before, Optional.of(at));
    }
}
