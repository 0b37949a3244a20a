package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListId;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of hot lists, in memory. */
public final class MemoryHotLists implements HotLists {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ListId, HotList> lists = new TreeMap<>();

    @Override
    public synchronized Optional<HotList> find(ListId id) {
        return faults.guard(() -> Optional.ofNullable(lists.get(id)));
    }

    @Override
    public synchronized List<HotList> all() {
        return faults.guard(() -> List.copyOf(lists.values()));
    }

    @Override
    public synchronized void add(HotList list) {
        faults.guard(() -> {
            HotList there = lists.putIfAbsent(list.id(), list);
            if (there != null && !there.equals(list)) {
                throw new Fault.Conflict("list " + list.id() + " is registered already");
            }
        });
    }

    @Override
    public synchronized HotList replace(HotList list) {
        return faults.guard(() -> {
            HotList there = lists.get(list.id());
            if (there == null || there.revision() != list.revision()) {
                throw new Fault.Conflict("list " + list.id() + " has changed; read it again");
            }
            HotList raised = list.withRevision(list.revision() + 1);
            lists.put(list.id(), raised);
            return raised;
        });
    }
}
