package casement.domain.hotlist;

import java.time.Instant;

/** That somebody took an entry off the list. */
public record EntryRemoval(Instant at, String by, String reason) {}
