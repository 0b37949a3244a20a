package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.Health;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of cameras, in memory. */
public final class MemoryCameras implements Cameras {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<CameraId, Camera> cameras = new TreeMap<>();
    private final Map<CameraId, Health> healths = new TreeMap<>();

    @Override
    public synchronized Optional<Camera> find(CameraId id) {
        return faults.guard(() -> Optional.ofNullable(cameras.get(id)));
    }

    @Override
    public synchronized List<Camera> all() {
        return faults.guard(() -> List.copyOf(cameras.values()));
    }

    @Override
    public synchronized void add(Camera camera) {
        faults.guard(() -> {
            if (cameras.putIfAbsent(camera.id(), camera) != null) {
                throw new Fault.Conflict("camera " + camera.id() + " is registered already");
            }
        });
    }

    @Override
    public synchronized Camera replace(Camera camera) {
        return faults.guard(() -> {
            Camera there = cameras.get(camera.id());
            if (there == null || there.revision() != camera.revision()) {
                throw new Fault.Conflict("camera " + camera.id() + " has changed; read it again");
            }
            Camera raised = camera.withRevision(camera.revision() + 1);
            cameras.put(camera.id(), raised);
            return raised;
        });
    }

    @Override
    public synchronized void remove(CameraId id) {
        faults.guard(() -> {
            cameras.remove(id);
            healths.remove(id);
        });
    }

    @Override
    public synchronized Health health(CameraId id) {
        return faults.guard(() -> healths.getOrDefault(id, Health.UNKNOWN));
    }

    @Override
    public synchronized void note(CameraId id, Health health) {
        faults.guard(() -> {
            if (cameras.containsKey(id)) {
                healths.put(id, health);
            }
        });
    }
}
