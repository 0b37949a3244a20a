package casement.domain.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What lies in a place of one day, which is deleted together.
 *
 * @param seenAt when it was first found there
 * @param before what there was of it when it was complete; absent: it was not yet looked
 * @param goneAt when it was found that nothing is left; absent: something may be
 */
public record DayBatch(
        DayPlace place, LocalDate day, Instant seenAt, Optional<Inventory> before, Optional<Instant> goneAt) {

    public static DayBatch seen(DayPlace place, LocalDate day, Instant at) {
        return new DayBatch(place, day, at, Optional.empty(), Optional.empty());
    }

    public DayBatch counted(Inventory all) {
        return new DayBatch(place, day, seenAt, Optional.of(all), goneAt);
    }

    public DayBatch gone(Instant at) {
        return new DayBatch(place, day, seenAt, before, Optional.of(at));
    }

    public boolean isThere() {
        return goneAt.isEmpty();
    }

    /** Whether it is time to count it, once and for all. */
    public boolean isToBeCounted(Retention retention, Instant now) {
        return before.isEmpty() && !now.isBefore(place.complete(day, retention));
    }

    /** Whether something of it is there that should not be. */
    public boolean isOverdue(Retention retention, Instant now) {
        return isThere() && now.isAfter(place.lastGone(day, retention));
    }

    /** Whether, being gone, it went before anything may. */
    public boolean isEarly(Retention retention, Instant now) {
        return now.isBefore(place.firstGone(day, retention));
    }
}
