package casement.testkit.memory;

import casement.domain.call.CallCounts;
import casement.domain.video.Sha256;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts of calls, in memory. */
public final class MemoryCallCounts implements CallCounts {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<Map.Entry<Sha256, Instant>, Long> counts = new HashMap<>();

    @Override
    public synchronized long count(Sha256 person, Instant minute) {
        return faults.guard(() -> counts.merge(Map.entry(person, minute), 1L, Long::sum));
    }
}
