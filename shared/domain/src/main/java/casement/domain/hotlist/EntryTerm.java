package casement.domain.hotlist;

import casement.domain.Fault;
import java.time.Duration;
import java.time.Instant;

/**
 * How long an entry may stand without being looked at again.
 *
 * @param clause that says so
 */
public record EntryTerm(String clause, int mostDays) {
    /** @throws Fault.BadInput when it ends before it begins, or too late */
    public void check(Instant from, Instant expires) {
        if (!expires.isAfter(from)) {
            throw new Fault.BadInput("expires", "lies in the past");
        }
        if (expires.isAfter(from.plus(Duration.ofDays(mostDays)))) {
            throw new Fault.BadInput(
                    "expires",
                    "lies more than " + mostDays + " days ahead; " + clause + " allows no more; it can be renewed");
        }
    }
}
