package casement.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {
    private volatile Instant now;

    public MovableClock(Instant now) {
        this.now = now;
    }

    /** At {@link Examples#NOON}. */
    public static MovableClock atNoon() {
        return new MovableClock(Examples.NOON);
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    public void set(Instant to) {
        now = to;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** @throws UnsupportedOperationException always: Casement's time is UTC */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Casement's time is UTC");
    }
}
