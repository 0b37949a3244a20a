package casement.aws;

import java.time.Instant;

/** Times as keys hold them: milliseconds since 1970, with what lies before counted as 0 and what lies too far ahead as the last. */
final class EpochMillis {
    /** What a ULID can hold, and 15 digits too. */
    private static final Instant LAST = Instant.ofEpochMilli((1L << 48) - 1);

    private EpochMillis() {}

    static long of(Instant time) {
        if (time.isBefore(Instant.EPOCH)) {
            return 0;
        }
        return time.isAfter(LAST) ? LAST.toEpochMilli() : time.toEpochMilli();
    }
}
