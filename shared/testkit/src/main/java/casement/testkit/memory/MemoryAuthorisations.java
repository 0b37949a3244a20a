package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.camera.Authorisation;
import casement.domain.camera.Authorisations;
import casement.domain.camera.CameraId;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Written permissions, in memory. */
public final class MemoryAuthorisations implements Authorisations {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<String, Authorisation> unused = new HashMap<>();

    @Override
    public synchronized void add(Authorisation authorisation) {
        faults.guard(() -> {
            unused.put(authorisation.id(), authorisation);
        });
    }

    @Override
    public synchronized Authorisation spend(String id, CameraId camera, Instant now) {
        return faults.guard(() -> {
            Authorisation there = unused.get(id);
            if (there == null || !there.camera().equals(camera) || !now.isBefore(there.until())) {
                throw new Fault.Refused(
                        "SCH-2", "there is no unused authorisation for this camera that is still valid");
            }
            unused.remove(id);
            return there;
        });
    }
}
