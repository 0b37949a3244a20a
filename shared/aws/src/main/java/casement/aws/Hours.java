package casement.aws;

import casement.domain.video.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Hours since 1970, by which cameras' partitions are named, so that none gets hot or large. */
final class Hours {
    private static final long MILLIS = 3_600_000;

    private Hours() {}

    static long of(Instant at) {
        return EpochMillis.of(at) / MILLIS;
    }

    /**
     * The keys of each hour of a span, the newest hour first.
     *
     * @param kept what is older is not there
     */
    static List<List<String>> ages(Span span, Instant kept, LongFunction<List<String>> keysOfHour) {
        List<List<String>> ages = new ArrayList<>();
        long last = of(span.until().minusMillis(1));
        long first = Math.max(of(span.from()), of(kept));
        for (long hour = last; hour >= first; hour--) {
            ages.add(keysOfHour.apply(hour));
        }
        return ages;
    }
}
