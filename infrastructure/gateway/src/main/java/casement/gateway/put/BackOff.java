package casement.gateway.put;

import java.util.random.RandomGenerator;

/** How long to wait before trying again: twice as long each time up to a limit, and never all at the same moment. */
public final class BackOff {
    private final long firstMillis;
    private final long longestMillis;
    private final RandomGenerator random;
    private long ceilingMillis;

    public BackOff(long firstMillis, long longestMillis, RandomGenerator random) {
        this.firstMillis = firstMillis;
        this.longestMillis = longestMillis;
        this.random = random;
        this.ceilingMillis = firstMillis;
    }

    public long nextMillis() {
        long wait = ceilingMillis / 2 + random.nextLong(ceilingMillis / 2 + 1);
        ceilingMillis = Math.min(longestMillis, ceilingMillis * 2);
        return wait;
    }

    /** It worked. */
    public void reset() {
        ceilingMillis = firstMillis;
    }
}
