package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The directory of agencies, in memory. */
public final class MemoryAgencies implements Agencies {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<AgencyId, List<AgencyChange>> histories = new TreeMap<>();

    @Override
    public synchronized Optional<Agency> find(AgencyId id) {
        return faults.guard(() -> now(id));
    }

    @Override
    public synchronized List<Agency> all() {
        return faults.guard(() -> histories.values().stream()
                .map(history -> history.getLast().agency())
                .toList());
    }

    @Override
    public synchronized List<Agency> page(Optional<AgencyId> after, int limit) {
        return faults.guard(() -> histories.entrySet().stream()
                .filter(entry -> after.filter(last -> entry.getKey().compareTo(last) <= 0)
                        .isEmpty())
                .limit(limit)
                .map(entry -> entry.getValue().getLast().agency())
                .toList());
    }

    @Override
    public synchronized List<AgencyChange> history(AgencyId id) {
        return faults.guard(() -> List.copyOf(histories.getOrDefault(id, List.of())));
    }

    @Override
    public synchronized void change(AgencyChange change) {
        faults.guard(() -> {
            AgencyId id = change.agency().id();
            if (change.agency().revision() != now(id).map(Agency::revision).orElse(0L) + 1) {
                throw new Fault.Conflict("agency " + id + " has changed; read it again");
            }
            histories.computeIfAbsent(id, first -> new ArrayList<>()).add(change);
        });
    }

    private Optional<Agency> now(AgencyId id) {
        return Optional.ofNullable(histories.get(id))
                .map(history -> history.getLast().agency());
    }
}
