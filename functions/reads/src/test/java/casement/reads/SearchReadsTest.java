package casement.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asked;
import casement.domain.access.Detail;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.people.PersonId;
import casement.domain.plate.AlprCamera;
import casement.domain.plate.Correction;
import casement.domain.plate.PlateMatch;
import casement.domain.plate.PlatePattern;
import casement.domain.plate.PlateRead;
import casement.domain.plate.PlateText;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchReadsTest {
    private static final Instant FROM = Examples.NOON.minus(Duration.ofHours(12));
    private static final Instant UNTIL = Examples.NOON.plus(Duration.ofHours(1));

    private final Stores stores = new Stores();
    private final AlprCamera camera = stores.alpr();
    private final PlateRead read = stores.read(camera, "7ABC123", Examples.NOON);

    private static SoughtReads.Form form(Optional<String> plate, List<CameraId> cameras, Optional<AreaForm> area) {
        return new SoughtReads.Form(
                plate,
                Optional.empty(),
                cameras.isEmpty() ? Optional.empty() : Optional.of(cameras),
                area,
                Optional.of(FROM),
                Optional.of(UNTIL),
                Stores.FELONY,
                Optional.empty(),
                Optional.empty());
    }

    private static SoughtReads plate(String plate) {
        return form(Optional.of(plate), List.of(), Optional.empty()).read();
    }

    private static SoughtReads on(Camera camera) {
        return form(Optional.empty(), List.of(camera.id()), Optional.empty()).read();
    }

    private SearchReads.Shown asked(Principal principal, SoughtReads sought) {
        return stores.searchReads.search(principal, sought, Optional.empty());
    }

    @Test
    @Clause({"CA-SB34-6", "SJ-ALPR-21"})
    void records_who_asked_for_which_plate_and_why_and_then_what_came_back() {
        SearchReads.Shown shown = asked(Examples.analyst(), plate("7ABC123"));
        assertThat(shown.reads()).containsExactly(read);
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.ANSWERED);
        AuditEntry question = stores.first();
        assertThat(question.elements())
                .containsEntry("plate", "7ABC123")
                .containsEntry("from", FROM.toString())
                .containsEntry("until", UNTIL.toString());
        assertThat(question.purpose()).contains(Stores.purpose());
        assertThat(question.who()).isEqualTo(Examples.analyst().who());
        assertThat(question.at()).isEqualTo(stores.clock.instant());
        AuditEntry answer = stores.last();
        assertThat(answer.inReplyTo()).contains(shown.auditId());
        assertThat(answer.answer()).contains(Asked.answerOf(List.of(read.id().value())));
    }

    @Test
    @Clause("SJ-ALPR-30")
    void leaves_out_what_a_tier_does_not_see_and_says_so() {
        stores.reads.correct(read.corrected(
                new Correction(PlateText.of("7ABC128"), PersonId.of("somebody"), stores.clock.instant())));
        SearchReads.Shown shown = asked(Examples.analyst(), plate("7ABC128"));
        ShownRead analysts = ShownRead.of(shown.reads().getFirst(), Optional.empty(), shown.hidden());
        assertThat(analysts.corrections()).isEmpty();
        assertThat(analysts.redacted()).containsExactly(Detail.CORRECTIONS);
        assertThat(analysts.revision()).isEqualTo(1);
        ShownRead nothing = ShownRead.of(shown.reads().getFirst(), Optional.empty(), EnumSet.allOf(Detail.class));
        assertThat(nothing.place()).isEmpty();
        assertThat(nothing.plateConfidence()).isEmpty();
        assertThat(nothing.candidates()).isEmpty();
        assertThat(nothing.redacted())
                .containsExactly(Detail.CANDIDATES, Detail.CONFIDENCE, Detail.CORRECTIONS, Detail.PLACE);
        ShownRead all = ShownRead.of(shown.reads().getFirst(), Optional.empty(), Set.of());
        assertThat(all.corrections()).hasSize(1);
        assertThat(all.redacted()).isEmpty();
    }

    @Test
    @Clause("CA-SB34-6")
    void looks_nothing_up_when_the_question_cannot_be_recorded() {
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        stores.reads.faults.always(FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> asked(Examples.analyst(), plate("7ABC123")))
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessageContaining("switched off");
        assertThat(stores.audit.written()).isEmpty();
    }

    @Test
    @Clause({"CA-SB34-6", "SJ-ALPR-1"})
    void refuses_who_says_no_purpose_and_records_the_plate_that_was_asked_for() {
        SoughtReads.Form with = form(Optional.of("7ABC123"), List.of(), Optional.empty());
        SoughtReads without = new SoughtReads.Form(
                        with.plate(),
                        with.alike(),
                        with.cameras(),
                        with.area(),
                        with.from(),
                        with.until(),
                        Optional.empty(),
                        with.limit(),
                        with.cursor())
                .read();
        assertThatThrownBy(() -> asked(Examples.analyst(), without)).isInstanceOf(Fault.Refused.class);
        assertThat(stores.last().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(stores.last().elements()).containsEntry("plate", "7ABC123");
    }

    @Test
    void refuses_whoever_may_not_search() {
        for (Role role : List.of(Role.FIELD_OFFICER, Role.TECHNICIAN, Role.AUDITOR, Role.INSPECTOR_GENERAL)) {
            Principal other = Examples.person("other", "Other", role);
            assertThatThrownBy(() -> asked(other, plate("7ABC123"))).isInstanceOf(Fault.Refused.class);
        }
        assertThat(stores.outcomes()).containsOnly(Outcome.REFUSED);
    }

    @Test
    @Clause("SEA-CCTV-8")
    void never_answers_a_plate_question_from_a_cctv_camera() {
        Camera cctv = stores.cctv();
        assertThat(AlprCamera.of(cctv)).isEmpty();
        assertThatThrownBy(() -> asked(Examples.analyst(), on(cctv)))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SEA-CCTV-8"));
        SoughtReads plateThere = form(Optional.of("7ABC123"), List.of(cctv.id()), Optional.empty())
                .read();
        assertThatThrownBy(() -> asked(Examples.analyst(), plateThere)).isInstanceOf(Fault.Refused.class);
        Optional<AreaForm> everywhere = Optional.of(area(47.5, -122.4, 47.7, -122.2));
        SearchReads.Shown shown = asked(
                Examples.analyst(),
                form(Optional.empty(), List.of(), everywhere).read());
        assertThat(shown.reads())
                .extracting(PlateRead::camera)
                .containsOnly(camera.camera().id());
    }

    @Test
    void finds_by_camera_and_by_area_and_not_outside_of_it() {
        assertThat(asked(Examples.analyst(), on(camera.camera())).reads()).containsExactly(read);
        Optional<AreaForm> around = Optional.of(area(47.6, -122.34, 47.61, -122.33));
        Optional<AreaForm> elsewhere = Optional.of(area(47.4, -122.34, 47.5, -122.33));
        assertThat(asked(
                                Examples.analyst(),
                                form(Optional.empty(), List.of(), around).read())
                        .reads())
                .containsExactly(read);
        assertThat(asked(
                                Examples.analyst(),
                                form(Optional.empty(), List.of(), elsewhere).read())
                        .reads())
                .isEmpty();
        assertThat(asked(
                                Examples.analyst(),
                                form(Optional.of("7AB*"), List.of(), elsewhere).read())
                        .reads())
                .isEmpty();
        assertThat(stores.last().elements()).containsKey("area");
    }

    private static AreaForm area(double south, double west, double north, double east) {
        return new AreaForm(
                Optional.of("Polygon"),
                Optional.of(List.of(List.of(
                        List.of(west, south),
                        List.of(east, south),
                        List.of(east, north),
                        List.of(west, north),
                        List.of(west, south)))));
    }

    @Test
    void says_how_each_read_fits() {
        PlateRead alike = stores.read(camera, "7A8C123", Examples.NOON.minusSeconds(5));
        PlatePattern exact = PlatePattern.of("7abc-123", true);
        assertThat(ShownRead.of(read, Optional.of(exact), Set.of()).matchKind()).contains(PlateMatch.EXACT);
        assertThat(ShownRead.of(alike, Optional.of(exact), Set.of()).matchKind())
                .contains(PlateMatch.OCR_EQUIVALENT);
        assertThat(ShownRead.of(read, Optional.of(PlatePattern.of("7AB*", false)), Set.of())
                        .matchKind())
                .contains(PlateMatch.PARTIAL);
        assertThat(ShownRead.of(read, Optional.empty(), Set.of()).matchKind()).isEmpty();
    }

    @Test
    void refuses_what_would_list_everybody_and_what_has_no_span() {
        for (String tooShort : List.of("*", "A*", "7A?*", "??????", "*12*", "A?B?C*")) {
            assertThatThrownBy(() -> plate(tooShort)).as(tooShort).isInstanceOf(Fault.BadInput.class);
        }
        assertThatThrownBy(() ->
                        form(Optional.empty(), List.of(), Optional.empty()).read())
                .isInstanceOf(Fault.BadInput.class);
        SoughtReads.Form endless = new SoughtReads.Form(
                Optional.of("7ABC123"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stores.FELONY,
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(endless::read)
                .isInstanceOfSatisfying(
                        Fault.BadInput.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Fault.Problem::field)
                                .containsExactly("from", "until"));
    }

    @Test
    void refuses_more_camera_hours_than_it_looks_through() {
        SoughtReads.Form month = new SoughtReads.Form(
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(camera.camera().id())),
                Optional.empty(),
                Optional.of(Examples.NOON.minus(Duration.ofDays(100))),
                Optional.of(UNTIL),
                Stores.FELONY,
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> asked(Examples.analyst(), month.read()))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("2000");
    }

    @Test
    void knows_no_camera_that_is_not_there() {
        Camera unknown = Examples.camera(Examples.freshCameraId(), CameraClass.ALPR);
        assertThatThrownBy(() -> asked(Examples.analyst(), on(unknown))).isInstanceOf(Fault.Missing.class);
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED, Outcome.FAILED);
    }
}
