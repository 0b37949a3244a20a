package casement.gateway.fragment;

import casement.domain.camera.PresetId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Where a camera pointed over time; a fragment has a preset only if the camera kept to it throughout. */
public final class PresetTrack {
    private final Supplier<PresetId> camera;
    private final TreeMap<Long, PresetId> changes = new TreeMap<>();
    private long lastNoted = Long.MIN_VALUE;

    /** @param camera where it points now */
    public PresetTrack(Supplier<PresetId> camera) {
        this.camera = camera;
    }

    /** Takes note of where the camera points at that time. */
    public void note(long timeMillis) {
        lastNoted = Math.max(lastNoted, timeMillis);
        PresetId now = camera.get();
        Map.Entry<Long, PresetId> last = changes.lastEntry();
        if (last == null || !last.getValue().equals(now)) {
            changes.put(lastNoted, now);
        }
    }

    /** @return {@link PresetId#MOVING} unless the camera pointed the same way from then until now */
    public PresetId over(Fragment fragment) {
        note(fragment.endMillis());
        Map.Entry<Long, PresetId> inForce = changes.floorEntry(fragment.timecodeMillis());
        if (inForce == null) {
            return PresetId.MOVING;
        }
        changes.headMap(inForce.getKey()).clear();
        Long moved = changes.higherKey(inForce.getKey());
        return moved != null && moved <= fragment.endMillis() ? PresetId.MOVING : inForce.getValue();
    }
}
