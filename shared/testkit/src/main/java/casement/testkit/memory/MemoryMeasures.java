package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.Measures;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Imports of measures in memory. */
public final class MemoryMeasures implements Measures {
    public final FaultSwitch faults = new FaultSwitch();
    private final ConcurrentSkipListMap<Integer, MeasureImport> imports = new ConcurrentSkipListMap<>();

    @Override
    public List<MeasureImport> all() {
        return List.copyOf(imports.descendingMap().values());
    }

    @Override
    public void add(MeasureImport next) {
        faults.guard(() -> {
            if (imports.putIfAbsent(next.version(), next) != null) {
                throw new Fault.Conflict("there is a version " + next.version() + " already; read it again");
            }
        });
    }
}
