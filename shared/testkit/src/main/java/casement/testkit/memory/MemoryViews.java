package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.AuditId;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views, in memory. */
public final class MemoryViews implements Views {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<AuditId, View> views = new HashMap<>();

    @Override
    public synchronized void add(View view) {
        faults.guard(() -> {
            if (views.putIfAbsent(view.id(), view) != null) {
                throw new Fault.Conflict("there is a view of that id already");
            }
        });
    }

    @Override
    public synchronized Optional<View> find(AuditId id) {
        return faults.guard(() -> Optional.ofNullable(views.get(id)));
    }

    @Override
    public synchronized Optional<View> end(AuditId id, Instant at) {
        return faults.guard(() -> {
            Optional<View> ended = Optional.ofNullable(views.get(id))
                    .filter(view -> view.ended().isEmpty())
                    .map(view -> view.endedAt(at));
            ended.ifPresent(view -> views.put(id, view));
            return ended;
        });
    }

    @Override
    public synchronized List<View> overdue(Instant now) {
        return faults.guard(() -> views.values().stream()
                .filter(view -> view.ended().isEmpty() && !now.isBefore(view.expires()))
                .sorted(Comparator.comparing(View::expires))
                .toList());
    }
}
