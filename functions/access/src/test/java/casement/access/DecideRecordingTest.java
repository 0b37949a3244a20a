package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.MotionOnly;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Clause("SCH-26")
class DecideRecordingTest {
    private static final DecideRecording.Form MOTION_ONLY = new DecideRecording.Form(Optional.of(true));
    private static final DecideRecording.Form EVERYTHING = new DecideRecording.Form(Optional.of(false));

    private final Stores stores = new Stores();
    private final Camera classroom = stores.recordingCamera(CameraClass.RECORDED_ONLY);

    @Test
    void puts_down_who_decided_when_by_which_clause_and_under_which_entry() {
        Camera decided = decide(Examples.operationsManager(), classroom.id(), MOTION_ONLY);
        MotionOnly motionOnly = decided.motionOnly().orElseThrow();
        assertThat(motionOnly.by()).isEqualTo(Examples.operationsManager().name());
        assertThat(motionOnly.since()).isEqualTo(Examples.NOON);
        assertThat(motionOnly.clause()).isEqualTo("SCH-26");
        assertThat(stores.cameras.find(classroom.id())).contains(decided);
        assertThat(stores.audit.written())
                .anySatisfy(entry -> {
                    assertThat(entry.id()).isEqualTo(motionOnly.auditId());
                    assertThat(entry.action()).isEqualTo("DecideRecording");
                    assertThat(entry.elements()).containsEntry("motionOnly", "true");
                })
                .anySatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.CHANGED));
    }

    @Test
    void leaves_masks_in_force_and_stays_when_the_camera_is_changed() {
        Camera decided = decide(Examples.operationsManager(), classroom.id(), MOTION_ONLY);
        assertThat(decided.approvedMaskSet()).isEqualTo(classroom.approvedMaskSet());
        assertThat(decided.withMaskSets(Optional.empty(), 2).motionOnly()).isEqualTo(decided.motionOnly());
        Camera changed = Forms.change("any", "street").read(decided, "Terry Technician", Examples.NOON);
        assertThat(changed.motionOnly()).isEqualTo(decided.motionOnly());
    }

    @Test
    void records_everything_again_when_that_is_decided() {
        decide(Examples.operationsManager(), classroom.id(), MOTION_ONLY);
        decide(Examples.operationsManager(), classroom.id(), EVERYTHING);
        assertThat(stores.cameras.find(classroom.id()).orElseThrow().motionOnly())
                .isEmpty();
    }

    @Test
    void is_refused_by_its_clause_where_no_pack_allows_it() {
        for (CameraClass cameraClass : List.of(CameraClass.CCTV, CameraClass.ALPR)) {
            Camera street = stores.recordingCamera(cameraClass);
            assertRefused(Examples.operationsManager(), street.id(), "SCH-26");
            decide(Examples.operationsManager(), street.id(), EVERYTHING);
            assertThat(stores.cameras.find(street.id()).orElseThrow().motionOnly())
                    .isEmpty();
        }
        assertThat(stores.audit.written())
                .anySatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED));
    }

    @Test
    @Clause("SCH-2")
    void is_the_operations_managers_to_decide() {
        for (Principal other : List.of(Examples.technician(), Examples.analyst(), Examples.supervisor())) {
            assertThatThrownBy(() -> decide(other, classroom.id(), MOTION_ONLY)).isInstanceOf(Fault.Refused.class);
            assertThatThrownBy(() -> decide(other, classroom.id(), EVERYTHING)).isInstanceOf(Fault.Refused.class);
        }
        assertThat(stores.cameras.find(classroom.id())).contains(classroom);
    }

    @Test
    void says_what_is_wrong_with_the_form_or_that_there_is_no_such_camera() {
        assertThatThrownBy(() -> decide(
                        Examples.operationsManager(), classroom.id(), new DecideRecording.Form(Optional.empty())))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> decide(Examples.operationsManager(), Examples.freshCameraId(), MOTION_ONLY))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void shows_how_much_was_left_out_hour_by_hour() {
        decide(Examples.operationsManager(), classroom.id(), MOTION_ONLY);
        for (int n = 0; n < 3; n++) {
            FragmentRef ref = Examples.fragment(classroom.id(), Examples.NOON, n);
            stores.segments.withhold(new WithheldFragment(
                    ref, WithholdReason.NO_MOTION, "nothing moves", Examples.NOON, Optional.of(2_000L)));
        }
        stores.clock.advance(Duration.ofHours(2));
        ShowRecording.Shown shown = stores.showRecording.show(
                Examples.operationsManager(), classroom.id(), Optional.empty(), Optional.empty());
        assertThat(shown.motionOnly()).isPresent();
        assertThat(shown.leftOut()).containsExactly(new MotionlessHour(Examples.NOON, 3, 6_000));
        assertThatThrownBy(() -> stores.showRecording.show(
                        Examples.operationsManager(),
                        classroom.id(),
                        Optional.of(Examples.NOON.minus(Duration.ofDays(32))),
                        Optional.of(Examples.NOON)))
                .isInstanceOf(Fault.BadInput.class);
    }

    private Camera decide(Principal who, CameraId camera, DecideRecording.Form form) {
        return stores.decideRecording.decide(who, camera, form);
    }

    private void assertRefused(Principal who, CameraId camera, String clause) {
        assertThatThrownBy(() -> decide(who, camera, MOTION_ONLY))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo(clause));
    }
}
