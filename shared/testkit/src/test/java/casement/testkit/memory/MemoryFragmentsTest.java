package casement.testkit.memory;

import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.video.FragmentRef;
import casement.domain.video.Fragments;
import casement.domain.video.RawFragment;
import casement.testkit.Examples;
import casement.testkit.contract.FragmentsContract;
import java.util.Optional;

/** {@link MemoryFragments} keeps the contract. */
class MemoryFragmentsTest extends FragmentsContract {
    private final MemoryFragments fragments = new MemoryFragments();
    private int sent;

    @Override
    protected Fragments fragments() {
        return fragments;
    }

    @Override
    protected CameraId newStream() {
        return Examples.freshCameraId();
    }

    @Override
    protected FragmentRef send(CameraId camera, Optional<PresetId> preset) {
        FragmentRef ref = Examples.fragment(camera, Examples.NOON, sent++);
        fragments.put(new RawFragment(ref, preset, new byte[] {1, 2, 3}));
        return ref;
    }
}
