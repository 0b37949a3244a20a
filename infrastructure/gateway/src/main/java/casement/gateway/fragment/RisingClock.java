package casement.gateway.fragment;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/** The wall clock, except that it never goes back: when it is set back, this one goes on at its own pace until overtaken. */
public final class RisingClock implements LongSupplier {
    private final InstantSource wall;
    private final LongSupplier monotonicNanos;
    private long lastMicros;
    private long lastNanos;

    public RisingClock(InstantSource wall, LongSupplier monotonicNanos) {
        this.wall = wall;
        this.monotonicNanos = monotonicNanos;
        this.lastMicros = Long.MIN_VALUE;
    }

    /** @return microseconds since the epoch */
    @Override
    public synchronized long getAsLong() {
        long nanos = monotonicNanos.getAsLong();
        long wallMicros = wall.millis() * 1_000;
        long ownMicros = lastMicros == Long.MIN_VALUE ? wallMicros : lastMicros + (nanos - lastNanos) / 1_000;
        boolean setBack = wallMicros < lastMicros;
        lastMicros = setBack ? ownMicros : wallMicros;
        lastNanos = nanos;
        return lastMicros;
    }
}
