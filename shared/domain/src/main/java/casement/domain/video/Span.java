package casement.domain.video;

import casement.domain.Fault;
import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open: from {@code from}, up to but without {@code until}. */
public record Span(Instant from, Instant until) {
    public Span {
        if (!from.isBefore(until)) {
            throw new Fault.BadInput("span", "its end (" + until + ") must be after its beginning (" + from + ")");
        }
    }

    public boolean contains(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
