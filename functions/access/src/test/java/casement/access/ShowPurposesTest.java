package casement.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Principal;
import casement.domain.access.PurposeChoice;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.lambda.PurposeForm;
import casement.testkit.Examples;
import casement.testkit.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowPurposesTest {
    private final Stores stores = new Stores();
    private final ShowPurposes showPurposes =
            new ShowPurposes(stores.asking, Rules.governing(), Rules.governing(), stores.cameras);
    private final Principal analyst = Examples.analyst();

    @Test
    @Clause({"SEA-CCTV-3", "CA-SB34-7"})
    void shows_the_reasons_that_count_and_what_must_be_said_with_each() {
        Camera street = stores.recordingCamera(CameraClass.CCTV);
        List<PurposeChoice> live = showPurposes.show(analyst, street.id(), true).purposes();
        assertThat(live)
                .extracting(PurposeChoice::code)
                .containsExactly("911-call", "crime-trend", "crime-concentration", "large-event");
        assertThat(live.getFirst().number()).isPresent();
        assertThat(live.getFirst().narrative()).isFalse();
        assertThat(live.getLast().number()).isEmpty();
        assertThat(live.getLast().narrative()).isTrue();
        assertThat(stores.only(Outcome.ANSWERED).elements()).containsEntry("kind", "live");
    }

    @Test
    @Clause({"SJ-ALPR-1", "SJ-ALPR-6"})
    void offers_no_class_of_offence_that_is_forbidden() {
        Camera alpr = stores.recordingCamera(CameraClass.ALPR);
        PurposeChoice investigation = showPurposes.show(analyst, alpr.id(), false).purposes().stream()
                .filter(choice -> choice.code().equals("investigation"))
                .findFirst()
                .orElseThrow();
        assertThat(investigation.offences())
                .extracting(PurposeChoice.Offence::code)
                .containsExactly("felony", "misdemeanour");
    }

    @Test
    void each_reason_that_is_shown_is_taken() {
        for (CameraClass cameraClass : List.of(CameraClass.CCTV, CameraClass.ALPR)) {
            Camera camera = stores.recordingCamera(cameraClass);
            for (PurposeChoice choice :
                    showPurposes.show(analyst, camera.id(), true).purposes()) {
                PurposeForm purpose = new PurposeForm(
                        Optional.of(choice.code()),
                        choice.number(),
                        Optional.of("thefts from cars, " + choice.code()).filter(n -> choice.narrative()),
                        choice.offences().stream()
                                .map(PurposeChoice.Offence::code)
                                .findFirst());
                assertThat(stores.startView.start(analyst, Forms.live(camera.id(), Optional.of(purpose))))
                        .isNotNull();
            }
        }
    }

    @Test
    @Clause({"SCH-6", "SEA-RTCC-5"})
    void says_which_clause_leaves_no_reason_at_all() {
        Camera classroom = stores.recordingCamera(CameraClass.RECORDED_ONLY);
        ShowPurposes.Shown live = showPurposes.show(Examples.person("a", "Ap", Role.APPROVER), classroom.id(), true);
        assertThat(live.purposes()).isEmpty();
        assertThat(live.refusal().orElseThrow().clause()).isEqualTo("SCH-6");

        Camera street = stores.recordingCamera(CameraClass.CCTV);
        ShowPurposes.Shown technician = showPurposes.show(Examples.technician(), street.id(), true);
        assertThat(technician.purposes()).isEmpty();
        assertThat(technician.refusal().orElseThrow().clause()).isEqualTo("SEA-RTCC-5");
    }
}
