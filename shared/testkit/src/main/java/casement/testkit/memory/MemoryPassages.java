package casement.testkit.memory;

import casement.domain.camera.CameraId;
import casement.domain.plate.FoldedPlate;
import casement.domain.plate.Passage;
import casement.domain.plate.Passages;
import casement.testkit.FaultSwitch;
import java.util.HashMap;
import java.util.Map;

/** Passing vehicles, in memory. */
public final class MemoryPassages implements Passages {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<Vehicle, Passage> last = new HashMap<>();

    private record Vehicle(CameraId camera, FoldedPlate plate) {}

    @Override
    public synchronized boolean isNew(Passage seen) {
        return faults.guard(() -> {
            Passage now = last.merge(
                    new Vehicle(seen.camera(), seen.plate()),
                    seen,
                    (before, fresh) -> before.isOneWith(fresh) ? before.with(fresh) : fresh);
            return now.name().equals(seen.name());
        });
    }
}
