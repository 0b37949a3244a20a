package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.CameraStreams;
import casement.testkit.FaultSwitch;
import java.util.Set;
import java.util.TreeSet;

/** The streams that exist, in memory. */
public final class MemoryCameraStreams implements CameraStreams {
    public final FaultSwitch faults = new FaultSwitch();
    private final Set<CameraId> streams = new TreeSet<>();

    @Override
    public synchronized String create(CameraId camera) {
        return faults.guard(() -> {
            if (!streams.add(camera)) {
                throw new Fault.Conflict("there is a stream for " + camera + " already");
            }
            return "arn:aws:kinesisvideo:us-west-2:000000000000:stream/casement-" + camera + "/1795000000000";
        });
    }

    @Override
    public synchronized void delete(CameraId camera) {
        faults.guard(() -> {
            streams.remove(camera);
        });
    }

    public synchronized Set<CameraId> existing() {
        return Set.copyOf(streams);
    }
}
