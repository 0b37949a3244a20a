package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackName;
import casement.domain.policy.Rulebook;
import casement.testkit.FaultSwitch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Changes of packs, in memory. */
public final class MemoryPackChanges implements PackChanges {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<PackName, NavigableMap<Integer, PackChange>> changes = new HashMap<>();
    private Rulebook rulebook = Rulebook.EMPTY;

    @Override
    public synchronized Rulebook rulebook() {
        return faults.guard(() -> rulebook);
    }

    @Override
    public synchronized void record(PackChange change, Rulebook next) {
        faults.guard(() -> {
            if (next.revision() != rulebook.revision() + 1) {
                throw new Fault.Conflict("a policy pack has been changed meanwhile; look again, then try again");
            }
            of(change.text().pack()).put(change.text().version(), change);
            rulebook = next;
        });
    }

    @Override
    public synchronized Optional<PackChange> find(PackName pack, int version) {
        return faults.guard(() -> Optional.ofNullable(of(pack).get(version)));
    }

    @Override
    public synchronized List<PackChange> newest(PackName pack, int limit) {
        return faults.guard(
                () -> of(pack).descendingMap().values().stream().limit(limit).toList());
    }

    private NavigableMap<Integer, PackChange> of(PackName pack) {
        return changes.computeIfAbsent(pack, first -> new TreeMap<>());
    }
}
