package casement.domain.hotlist;

import java.time.Instant;

/**
 * That somebody looked at an entry and found that it is still needed.
 *
 * @param by the subject of who did
 * @param until it stands so long since
 */
public record EntryReview(Instant at, String by, String reason, Instant until) {}
