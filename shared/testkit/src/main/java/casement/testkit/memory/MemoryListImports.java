package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import casement.testkit.FaultSwitch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The record of imports, in memory. */
public final class MemoryListImports implements ListImports {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ImportId, ListImport> imports = new TreeMap<>();

    @Override
    public synchronized Optional<ListImport> find(ListId list, ImportId id) {
        return faults.guard(() ->
                Optional.ofNullable(imports.get(id)).filter(one -> one.list().equals(list)));
    }

    @Override
    public synchronized List<ListImport> latest(ListId list, int limit) {
        return faults.guard(() -> imports.values().stream()
                .filter(one -> one.list().equals(list))
                .sorted(Comparator.comparing(ListImport::id).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized void add(ListImport started) {
        faults.guard(() -> {
            ListImport there = imports.putIfAbsent(started.id(), started);
            if (there != null && !there.equals(started)) {
                throw new Fault.Conflict("import " + started.id() + " is there already");
            }
        });
    }

    @Override
    public synchronized ListImport replace(ListImport changed) {
        return faults.guard(() -> {
            ListImport there = imports.get(changed.id());
            if (there == null || there.revision() != changed.revision()) {
                throw new Fault.Conflict("import " + changed.id() + " has changed; read it again");
            }
            ListImport raised = changed.withRevision(changed.revision() + 1);
            imports.put(changed.id(), raised);
            return raised;
        });
    }
}
