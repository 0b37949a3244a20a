package casement.testkit.memory;

import casement.domain.query.ExecutionId;
import casement.domain.query.QueryWork;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;

/** Executions that were asked to be recorded, in order; a test does it itself. */
public final class MemoryQueryWork implements QueryWork {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<ExecutionId> asked = new ArrayList<>();

    @Override
    public synchronized void record(ExecutionId id) {
        faults.guard(() -> {
            asked.add(id);
        });
    }

    public synchronized List<ExecutionId> asked() {
        return List.copyOf(asked);
    }
}
