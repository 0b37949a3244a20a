package casement.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What lies in a place of one day, which is deleted together.
 *
 * @param seenAt when it was first found there
 * @param all what there was of it when it was complete; absent: it was not counted yet
 */
public record DayBatch(DayPlace place, LocalDate day, Instant seenAt, Optional<Inventory> all) {

    public static DayBatch seen(DayPlace place, LocalDate day, Instant at) {
        return new DayBatch(place, day, at, Optional.empty());
    }

    public DayBatch counted(Inventory found) {
        return new DayBatch(place, day, seenAt, Optional.of(found));
    }

    /** Whether it is time to count it, once and for all. */
    public boolean isToBeCounted(Retention retention, Instant now) {
        return all.isEmpty() && !now.isBefore(place.complete(day, retention));
    }

    /** Whether nothing of it may be there any more. */
    public boolean isOverdue(Retention retention, Instant now) {
        return now.isAfter(place.mustBeGone(day, retention));
    }

    /** Whether some of it must still be there. */
    public boolean isTooSoonToGo(Retention retention, Instant now) {
        return now.isBefore(place.mayBeGone(day, retention));
    }
}
