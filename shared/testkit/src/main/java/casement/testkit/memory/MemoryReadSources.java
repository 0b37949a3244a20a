package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of sources of reads, in memory. */
public final class MemoryReadSources implements ReadSources {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<SourceId, ReadSource> sources = new TreeMap<>();

    @Override
    public synchronized Optional<ReadSource> find(SourceId id) {
        return faults.guard(() -> Optional.ofNullable(sources.get(id)));
    }

    @Override
    public synchronized List<ReadSource> all() {
        return faults.guard(() -> List.copyOf(sources.values()));
    }

    @Override
    public synchronized void add(ReadSource source) {
        faults.guard(() -> {
            ReadSource there = sources.putIfAbsent(source.id(), source);
            if (there != null && !there.equals(source)) {
                throw new Fault.Conflict("source " + source.id() + " is registered already");
            }
        });
    }

    @Override
    public synchronized ReadSource replace(ReadSource source) {
        return faults.guard(() -> {
            ReadSource there = sources.get(source.id());
            if (there == null || there.revision() != source.revision()) {
                throw new Fault.Conflict("source " + source.id() + " has changed; read it again");
            }
            ReadSource raised = source.withRevision(source.revision() + 1);
            sources.put(source.id(), raised);
            return raised;
        });
    }
}
