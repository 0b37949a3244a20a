package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Surroundings;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch.Mode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterCameraTest {
    private final Stores stores = new Stores();

    @Test
    @Clause("SEA-CCTV-9")
    void registers_with_a_commissioning_record_and_a_stream() {
        Camera camera = register(Forms.camera("cam-1", "cctv", "street"));
        assertThat(stores.cameras.find(camera.id())).contains(camera);
        assertThat(camera.commissioning().looksAt()).isEqualTo("the pavement and the bus stop");
        assertThat(camera.commissioning().by()).isEqualTo("Terry Technician");
        assertThat(camera.streamArn()).contains("casement-cam-1");
        assertThat(camera.records()).isFalse();
        assertThat(stores.streams.existing()).containsExactly(camera.id());
        assertThat(stores.outcomes()).containsExactlyInAnyOrder(Outcome.ASKED, Outcome.CHANGED);
        assertThat(stores.only(Outcome.ASKED).elements())
                .containsEntry("surroundings", "STREET")
                .containsEntry("looksAt", "the pavement and the bus stop");
    }

    @Test
    @Clause("SEA-CCTV-9")
    void names_everything_that_is_wrong_at_once_and_wants_a_commissioning_record() {
        CameraForm form = new CameraForm(
                Optional.of("No Good"),
                Optional.of("drone"),
                Optional.empty(),
                Optional.of(new PlaceForm(
                        Optional.empty(), Optional.of(" "), Optional.of(91.0), Optional.empty(), Optional.of(360.0))),
                Optional.of(""),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of("moving")));
        Fault.BadInput wrong = catchThrowableOfType(Fault.BadInput.class, () -> register(form));
        assertThat(wrong.problems())
                .extracting(Fault.Problem::field)
                .containsExactlyInAnyOrder(
                        "id",
                        "cameraClass",
                        "mount",
                        "place.site",
                        "place.description",
                        "place.latitudeDegrees",
                        "place.longitudeDegrees",
                        "place.headingDegrees",
                        "owner",
                        "surroundings",
                        "looksAt",
                        "presets");
        assertNothingIsThere();
    }

    @Test
    void knows_where_a_camera_looks_when_somebody_has_said_so() {
        assertThat(register(Forms.camera("cam-1", "alpr", "street")).place().headingDegrees())
                .contains(180.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changing-room", "toilet", "office"})
    @Clause("SCH-1")
    void refuses_a_camera_that_looks_where_nobody_may(String surroundings) {
        for (String cameraClass : List.of("cctv", "alpr", "recorded-only")) {
            assertThatThrownBy(() -> register(Forms.camera("cam-1", cameraClass, surroundings)))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SCH-1"));
        }
        assertThat(stores.outcomes()).containsOnly(Outcome.REFUSED).hasSize(3);
        assertNothingIsThere();
    }

    @ParameterizedTest
    @EnumSource(
            value = Surroundings.class,
            names = {"CHANGING_ROOM", "TOILET", "OFFICE", "CLASSROOM"},
            mode = EnumSource.Mode.EXCLUDE)
    @Clause("SCH-1")
    void registers_entrances_and_public_places(Surroundings surroundings) {
        String name = surroundings.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        assertThat(register(Forms.camera("cam-1", "cctv", name)).commissioning().surroundings())
                .isEqualTo(surroundings);
    }

    @Test
    @Clause("SCH-6")
    void wants_a_classroom_camera_to_be_recorded_only() {
        assertThatThrownBy(() -> register(Forms.camera("cam-1", "cctv", "classroom")))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SCH-6"));
        assertNothingIsThere();
        assertThat(register(Forms.camera("cam-1", "recorded-only", "classroom")).hasLiveView())
                .isFalse();
    }

    @Test
    void refuses_analysts() {
        assertThatThrownBy(() ->
                        stores.registerCamera.register(Examples.analyst(), Forms.camera("cam-1", "cctv", "street")))
                .isInstanceOf(Fault.Refused.class);
        assertNothingIsThere();
    }

    @Test
    void changes_nothing_when_the_log_is_down() {
        stores.auditIsDown();
        assertThatThrownBy(() -> register(Forms.camera("cam-1", "cctv", "street")))
                .isInstanceOf(Fault.Unavailable.class);
        assertNothingIsThere();
    }

    @Test
    void leaves_nothing_when_the_stream_cannot_be_made() {
        stores.streams.faults.next(Mode.FAILS);
        assertThatThrownBy(() -> register(Forms.camera("cam-1", "cctv", "street")))
                .isInstanceOf(Fault.Unavailable.class);
        assertNothingIsThere();
        assertThat(stores.outcomes()).containsExactlyInAnyOrder(Outcome.ASKED, Outcome.FAILED);
    }

    @Test
    void leaves_nothing_when_the_register_fails_at_either_step() {
        for (Mode mode : List.of(Mode.FAILS, Mode.PERSISTS_BUT_FAILS)) {
            stores.cameras.faults.next(mode);
            assertThatThrownBy(() -> register(Forms.camera("cam-1", "cctv", "street")))
                    .isInstanceOf(Fault.Unavailable.class);
            assertNothingIsThere();
            stores.cameras.faults.next(Mode.WORKS, mode);
            assertThatThrownBy(() -> register(Forms.camera("cam-1", "cctv", "street")))
                    .isInstanceOf(Fault.Unavailable.class);
            assertNothingIsThere();
        }
    }

    @Test
    void leaves_the_first_camera_alone_when_a_second_wants_its_id() {
        Camera first = register(Forms.camera("cam-1", "cctv", "street"));
        assertThatThrownBy(() -> register(Forms.camera("cam-1", "alpr", "street")))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(stores.cameras.find(first.id())).contains(first);
        assertThat(stores.streams.existing()).containsExactly(first.id());
    }

    private Camera register(CameraForm form) {
        return stores.registerCamera.register(Examples.technician(), form);
    }

    private void assertNothingIsThere() {
        assertThat(stores.cameras.find(new CameraId("cam-1"))).isEmpty();
        assertThat(stores.streams.existing()).isEmpty();
    }
}
