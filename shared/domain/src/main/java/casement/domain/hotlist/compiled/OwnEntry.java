package casement.domain.hotlist.compiled;

import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListCategory;
import casement.domain.plate.PlatePattern;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry that somebody typed.
 *
 * @param list its place among the lists, from 0
 * @param plate characters, or a pattern
 */
public record OwnEntry(
        int list,
        EntryId id,
        PlatePattern plate,
        ListCategory category,
        Optional<String> region,
        Instant entered,
        Instant expires) {
    boolean isInForce(Instant now) {
        return now.isBefore(expires);
    }
}
