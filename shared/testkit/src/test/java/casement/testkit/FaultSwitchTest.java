package casement.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.testkit.memory.MemoryCameras;
import org.junit.jupiter.api.Test;

class FaultSwitchTest {
    private final MemoryCameras cameras = new MemoryCameras();
    private final Camera camera = Examples.camera();

    @Test
    void does_nothing_when_it_fails() {
        cameras.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> cameras.add(camera)).isInstanceOf(Fault.Unavailable.class);
        assertThat(cameras.find(camera.id())).isEmpty();
    }

    @Test
    void does_it_without_saying_so_when_it_persists_but_fails() {
        cameras.faults.next(FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> cameras.add(camera)).isInstanceOf(Fault.Unavailable.class);
        assertThat(cameras.find(camera.id())).contains(camera);
    }
}
