package casement.domain.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each try that came to nothing: short at first, for an order is urgent, and four hours in all. */
public final class BackOff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofHours(1));

    /** So often a delivery is tried before it is dead. */
    public static final int MOST_TRIES = PAUSES.size() + 1;

    private BackOff() {}

    /** @return empty: that was the last */
    public static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
