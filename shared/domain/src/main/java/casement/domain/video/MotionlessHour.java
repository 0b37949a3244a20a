package casement.domain.video;

import java.time.Instant;

/**
 * How much of an hour of a camera was left out since nothing moved (SCH-26).
 *
 * @param hour its beginning; a fragment counts where it begins
 */
public record MotionlessHour(Instant hour, long fragments, long millis) {}
