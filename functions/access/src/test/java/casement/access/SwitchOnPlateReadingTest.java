package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.PlateReading;
import casement.testkit.Examples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwitchOnPlateReadingTest {
    private static final Optional<Purpose> MEETING =
            Optional.of(new Purpose("public-meeting", Optional.of("2026-03-17"), Optional.empty()));

    private final Stores stores = new Stores();
    private final Camera camera = stored(Examples.notYetReading());

    private Camera stored(Camera some) {
        stores.cameras.add(some);
        return some;
    }

    @Test
    @Clause("CA-SB34-3")
    void reads_plates_from_then_on_with_the_meeting_on_record() {
        Camera reading = stores.switchOnPlateReading.switchOn(Examples.operationsManager(), camera.id(), MEETING);
        assertThat(reading.plateReading()).contains(new PlateReading("2026-03-17", Examples.NOON));
        assertThat(stores.cameras.find(camera.id())).contains(reading);
        assertThat(stores.audit.written())
                .allSatisfy(entry -> assertThat(entry.purpose()).isEqualTo(MEETING));
    }

    @Test
    @Clause("CA-SB34-3")
    void refuses_without_the_record_of_a_public_meeting() {
        refused(Examples.operationsManager(), camera, Optional.empty());
        refused(Examples.operationsManager(), camera, purpose("public-meeting", Optional.empty()));
        refused(Examples.operationsManager(), camera, purpose("public-meeting", Optional.of("next spring")));
        refused(Examples.operationsManager(), camera, purpose("investigation", Optional.of("2026-000123")));
        refused(Examples.technician(), camera, MEETING);
        refused(Examples.analyst(), camera, MEETING);
        assertThat(stores.cameras.find(camera.id())).contains(camera);
    }

    @Test
    @Clause("SEA-CCTV-8")
    void refuses_for_a_camera_that_is_none_of_alpr() {
        refused(Examples.operationsManager(), stores.recordingCamera(CameraClass.CCTV), MEETING);
        refused(Examples.operationsManager(), stores.recordingCamera(CameraClass.RECORDED_ONLY), MEETING);
    }

    @Test
    void is_switched_on_once() {
        stores.switchOnPlateReading.switchOn(Examples.operationsManager(), camera.id(), MEETING);
        assertThatThrownBy(
                        () -> stores.switchOnPlateReading.switchOn(Examples.operationsManager(), camera.id(), MEETING))
                .isInstanceOf(Fault.Conflict.class);
    }

    private static Optional<Purpose> purpose(String code, Optional<String> number) {
        return Optional.of(new Purpose(code, number, Optional.empty()));
    }

    private void refused(Principal who, Camera which, Optional<Purpose> purpose) {
        assertThatThrownBy(() -> stores.switchOnPlateReading.switchOn(who, which.id(), purpose))
                .isInstanceOf(Fault.Refused.class);
    }
}
