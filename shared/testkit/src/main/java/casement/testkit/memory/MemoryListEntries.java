package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries that people typed, in memory. */
public final class MemoryListEntries implements ListEntries {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<EntryId, ListEntry> entries = new TreeMap<>();

    @Override
    public synchronized Optional<ListEntry> find(ListId list, EntryId id) {
        return faults.guard(() ->
                Optional.ofNullable(entries.get(id)).filter(one -> one.list().equals(list)));
    }

    @Override
    public synchronized List<ListEntry> of(ListId list) {
        return faults.guard(() ->
                entries.values().stream().filter(one -> one.list().equals(list)).toList());
    }

    @Override
    public synchronized void add(ListEntry entry) {
        faults.guard(() -> {
            ListEntry there = entries.putIfAbsent(entry.id(), entry);
            if (there != null && !there.equals(entry)) {
                throw new Fault.Conflict("entry " + entry.id() + " is there already");
            }
        });
    }

    @Override
    public synchronized ListEntry replace(ListEntry entry) {
        return faults.guard(() -> {
            ListEntry there = entries.get(entry.id());
            if (there == null || there.revision() != entry.revision()) {
                throw new Fault.Conflict("entry " + entry.id() + " has changed; read it again");
            }
            ListEntry raised = entry.withRevision(entry.revision() + 1);
            entries.put(entry.id(), raised);
            return raised;
        });
    }
}
