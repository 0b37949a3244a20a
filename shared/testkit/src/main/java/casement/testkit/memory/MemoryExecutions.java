package casement.testkit.memory;

import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.domain.query.Executions;
import casement.testkit.FaultSwitch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Executions that a test has had. */
public final class MemoryExecutions implements Executions {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ExecutionId, Execution> executions = new LinkedHashMap<>();

    /** As it is from now on. */
    public synchronized void put(Execution execution) {
        executions.put(execution.id(), execution);
    }

    @Override
    public synchronized Optional<Execution> find(ExecutionId id) {
        return faults.guard(() -> Optional.ofNullable(executions.get(id)));
    }

    @Override
    public synchronized List<ExecutionId> all() {
        return faults.guard(() -> List.copyOf(executions.keySet()));
    }
}
