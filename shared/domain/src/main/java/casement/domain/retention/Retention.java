package casement.domain.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** How long each class is kept, counted from the moment of recording. */
public final class Retention {
    private final Map<RetentionClass, Integer> days;

    /** @param days whole days for every class, at least 1 each */
    public Retention(Map<RetentionClass, Integer> days) {
        EnumMap<RetentionClass, Integer> copy = new EnumMap<>(RetentionClass.class);
        for (RetentionClass c : RetentionClass.values()) {
            Integer n = days.get(c);
            if (n == null || n < 1) {
                throw new IllegalArgumentException("retention of " + c + " must be 1 day or more, not " + n);
            }
            copy.put(c, n);
        }
        this.days = copy;
    }

    public int days(RetentionClass retentionClass) {
        Integer n = days.get(retentionClass);
        if (n == null) {
            throw new IllegalStateException("every class has its days");
        }
        return n;
    }

    public Instant expires(RetentionClass retentionClass, Instant recorded) {
        return recorded.plus(Duration.ofDays(days(retentionClass)));
    }
}
