package casement.testkit.memory;

import casement.domain.camera.CameraId;
import casement.domain.video.FragmentRef;
import casement.domain.video.Fragments;
import casement.domain.video.RawFragment;
import casement.testkit.FaultSwitch;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Raw fragments, in memory. */
public final class MemoryFragments implements Fragments {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<FragmentRef, RawFragment> fragments = new HashMap<>();

    public synchronized void put(RawFragment fragment) {
        fragments.put(fragment.ref(), fragment);
    }

    /** As when the hour is over. */
    public synchronized void expire(FragmentRef ref) {
        fragments.remove(ref);
    }

    @Override
    public synchronized Optional<RawFragment> fetch(FragmentRef ref) {
        return faults.guard(() -> Optional.ofNullable(fragments.get(ref)));
    }

    @Override
    public synchronized Optional<RawFragment> newest(CameraId camera) {
        return faults.guard(() -> fragments.values().stream()
                .filter(fragment -> fragment.ref().camera().equals(camera))
                .max(Comparator.comparing(fragment -> fragment.ref().start())));
    }
}
