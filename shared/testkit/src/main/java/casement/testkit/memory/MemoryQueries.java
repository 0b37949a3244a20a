package casement.testkit.memory;

import casement.domain.query.Asker;
import casement.domain.query.ExecutionId;
import casement.domain.query.Queries;
import casement.domain.query.RecordedQuery;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of executions, in memory. */
public final class MemoryQueries implements Queries {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ExecutionId, Asker> askers = new HashMap<>();
    private final Map<ExecutionId, RecordedQuery> recorded = new HashMap<>();

    @Override
    public synchronized void heard(ExecutionId id, Asker asker, Instant now) {
        faults.guard(() -> {
            askers.putIfAbsent(id, asker);
        });
    }

    @Override
    public synchronized Optional<Asker> asker(ExecutionId id) {
        return faults.guard(() -> Optional.ofNullable(askers.get(id)));
    }

    @Override
    public synchronized RecordedQuery claim(RecordedQuery wanted, Instant now) {
        return faults.guard(() -> recorded.computeIfAbsent(wanted.id(), id -> wanted));
    }

    @Override
    public synchronized void finish(RecordedQuery claimed, Instant now) {
        faults.guard(() -> {
            recorded.put(claimed.id(), claimed.done());
        });
    }

    @Override
    public synchronized Optional<RecordedQuery> find(ExecutionId id) {
        return faults.guard(() -> Optional.ofNullable(recorded.get(id)));
    }
}
