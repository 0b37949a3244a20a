package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskSets;
import casement.testkit.FaultSwitch;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All mask sets, in memory. */
public final class MemoryMaskSets implements MaskSets {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<Key, MaskSet> sets = new HashMap<>();

    private record Key(CameraId camera, int version) {}

    @Override
    public synchronized void propose(MaskSet.Proposed set) {
        faults.guard(() -> {
            if (sets.putIfAbsent(new Key(set.camera(), set.version()), set) != null) {
                throw new Fault.Conflict("mask set " + set.version() + " of " + set.camera() + " is there already");
            }
        });
    }

    @Override
    public synchronized void approve(MaskSet.Approved set) {
        faults.guard(() -> {
            if (!sets.replace(new Key(set.camera(), set.version()), set.proposal(), set)) {
                throw new Fault.Conflict(
                        "mask set " + set.version() + " of " + set.camera() + " is not there as proposed");
            }
        });
    }

    @Override
    public synchronized Optional<MaskSet> find(CameraId camera, int version) {
        return faults.guard(() -> Optional.ofNullable(sets.get(new Key(camera, version))));
    }
}
