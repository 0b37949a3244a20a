package casement.domain.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a unit is. The newest alone is kept of each unit, so that nobody's way can be followed.
 *
 * @param unit by the name that dispatch calls it
 * @param at when it was there
 * @param headingDegrees where it goes, clockwise from north
 * @param status as dispatch says it
 */
public record UnitPosition(
        FeedId feed, String unit, Instant at, Spot spot, Optional<Double> headingDegrees, String status) {
    /** How long a unit's last position is kept when none follows. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** The first moment at which it is no longer shown. */
    public Instant expires() {
        return at.plus(KEPT);
    }

    public boolean isReadable(Instant now) {
        return now.isBefore(expires());
    }
}
