package casement.testkit.memory;

import casement.domain.camera.CameraId;
import casement.domain.camera.PictureWatch;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.PresetId;
import casement.testkit.FaultSwitch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is remembered of cameras' pictures, in memory. */
public final class MemoryPictureWatches implements PictureWatches {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<Key, PictureWatch> watches = new HashMap<>();

    private record Key(CameraId camera, PresetId preset) {}

    @Override
    public synchronized Optional<PictureWatch> find(CameraId camera, PresetId preset) {
        return faults.guard(() -> Optional.ofNullable(watches.get(new Key(camera, preset))));
    }

    @Override
    public synchronized boolean keep(PictureWatch watch) {
        return faults.guard(() -> {
            Key key = new Key(watch.camera(), watch.preset());
            long there = Optional.ofNullable(watches.get(key))
                    .map(PictureWatch::revision)
                    .orElse(0L);
            if (there != watch.revision()) {
                return false;
            }
            watches.put(key, watch.withRevision(there + 1));
            return true;
        });
    }
}
