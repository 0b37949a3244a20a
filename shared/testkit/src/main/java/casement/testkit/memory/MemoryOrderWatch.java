package casement.testkit.memory;

import casement.domain.hit.OrderWatch;
import casement.testkit.FaultSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks that were asked for, in order; a test looks itself. */
public final class MemoryOrderWatch implements OrderWatch {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<Asked> asked = new ArrayList<>();

    /** What was asked for. */
    public record Asked(Look look, Duration after) {}

    @Override
    public synchronized void look(Look look, Duration after) {
        faults.guard(() -> {
            asked.add(new Asked(look, after));
        });
    }

    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }
}
