package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Asked;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.access.View;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.testkit.Examples;
import casement.testkit.Ulids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Optional<StartView.PurposeForm> CALL = Forms.number("911-call", "2026-000123");

    private final Stores stores = new Stores();
    private final Camera camera = stores.recordingCamera(CameraClass.CCTV);
    private final Principal analyst = Examples.analyst();

    @Test
    @Clause({"SEA-CCTV-3", "SEA-RTCC-6", "CA-SB34-6"})
    void records_who_why_and_what_before_the_first_picture_and_the_end() {
        stores.record(camera, stores.clock.instant().minusSeconds(20), 10);
        View view = stores.startView.start(analyst, Forms.live(camera.id(), CALL));
        AuditEntry asked = stores.only(Outcome.ASKED);
        assertThat(view.id()).isEqualTo(asked.id());
        assertThat(asked.at()).isEqualTo(stores.clock.instant());
        assertThat(asked.who()).isEqualTo(analyst.who());
        assertThat(asked.who().agency()).isEqualTo(Examples.POLICE);
        assertThat(asked.purpose()).contains(Examples.emergencyCall());
        assertThat(asked.elements())
                .containsEntry("camera", camera.id().value())
                .containsEntry("kind", "live");

        stores.followView.follow(analyst, view.id(), Optional.empty());
        AuditEntry answered = stores.only(Outcome.ANSWERED);
        assertThat(answered.inReplyTo()).contains(asked.id());
        String id = camera.id().value();
        assertThat(answered.answer())
                .contains(Asked.answerOf(List.of(id + "/5", id + "/6", id + "/7", id + "/8", id + "/9", id + "/10")));

        stores.endView.end(analyst, view.id());
        stores.endView.end(analyst, view.id());
        assertThat(stores.only(Outcome.ENDED).inReplyTo()).contains(asked.id());
    }

    @Test
    @Clause("SEA-CCTV-3")
    void refuses_to_watch_live_without_a_reason_that_counts() {
        refusedLive(Optional.empty());
        refusedLive(Forms.number("911-call", ""));
        refusedLive(Forms.number("911-call", "call"));
        refusedLive(Forms.narrative("911-call", "somebody called about it"));
        refusedLive(Forms.narrative("crime-trend", ""));
        refusedLive(Forms.narrative("crime-trend", "crime trend"));
        refusedLive(Forms.narrative("crime-trend", "Crime trend crime"));
        refusedLive(Forms.narrative("large-event", "  just  looking "));
        refusedLive(Forms.number("investigation", "2026-000123"));
        refusedLive(Forms.number("curiosity", "2026-000123"));
        assertThat(stores.outcomes()).containsOnly(Outcome.REFUSED).hasSize(10);
        assertThat(stores.audit.written()).allMatch(entry -> entry.clause().equals(Optional.of("SEA-CCTV-3")));
    }

    @Test
    @Clause("SEA-CCTV-3")
    void allows_every_reason_that_the_policy_names() {
        for (Optional<StartView.PurposeForm> purpose : List.of(
                CALL,
                Forms.narrative("crime-trend", "car thefts at night"),
                Forms.narrative("crime-concentration", "robberies near the station"),
                Forms.narrative("large-event", "marathon finish downtown"))) {
            assertThat(stores.startView
                            .start(analyst, Forms.live(camera.id(), purpose))
                            .isLive())
                    .isTrue();
        }
    }

    @Test
    @Clause("SEA-RTCC-6")
    void refuses_recordings_without_a_case() {
        for (Optional<StartView.PurposeForm> purpose : List.of(
                Optional.<StartView.PurposeForm>empty(),
                CALL,
                Forms.narrative("investigation", "a good reason here"))) {
            assertThatThrownBy(() -> stores.startView.start(analyst, lastMinute(camera, purpose)))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SEA-RTCC-6"));
        }
    }

    @Test
    @Clause("SEA-RTCC-5")
    void lets_watch_whose_role_includes_it_and_nobody_else() {
        for (Principal may : List.of(analyst, Examples.supervisor(), Examples.inspectorGeneral())) {
            assertThat(stores.startView
                            .start(may, Forms.live(camera.id(), CALL))
                            .who())
                    .isEqualTo(may.who());
        }
        for (Principal mayNot : List.of(
                Examples.technician(),
                Examples.operationsManager(),
                Examples.approver(),
                Examples.auditor(),
                Examples.person("none", "No Role"))) {
            assertThatThrownBy(() -> stores.startView.start(mayNot, Forms.live(camera.id(), CALL)))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SEA-RTCC-5"));
        }
    }

    @Test
    @Clause("SCH-6")
    void shows_recorded_only_cameras_live_to_nobody() {
        Camera classroom = stores.recordingCamera(CameraClass.RECORDED_ONLY);
        Principal everything = Examples.person("all", "All Roles", Role.values());
        for (Principal person : List.of(everything, analyst, Examples.supervisor(), Examples.inspectorGeneral())) {
            assertThatThrownBy(() -> stores.startView.start(person, Forms.live(classroom.id(), CALL)))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SCH-6"));
        }
    }

    @Test
    @Clause({"SCH-6", "SCH-3"})
    void shows_an_approver_what_a_recorded_only_camera_recorded_after_a_reportable_incident_alone() {
        Camera classroom = stores.recordingCamera(CameraClass.RECORDED_ONLY);
        Optional<StartView.PurposeForm> incident = Forms.number("reportable-incident", "RI-2026-001");
        refused("SCH-6", Examples.approver(), lastMinute(classroom, Forms.number("suspected-crime", "2026-000123")));
        refused("SCH-3", analyst, lastMinute(classroom, incident));

        View view = stores.startView.start(Examples.approver(), lastMinute(classroom, incident));
        assertThat(view.isLive()).isFalse();
    }

    private void refused(String clause, Principal person, StartView.Form form) {
        assertThatThrownBy(() -> stores.startView.start(person, form))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo(clause));
    }

    @Test
    @Clause({"SJ-ALPR-1", "SJ-ALPR-7"})
    void shows_an_alpr_camera_for_the_investigation_of_a_named_class_of_offence_to_who_is_trained() {
        Camera alpr = stores.recordingCamera(CameraClass.ALPR);
        Optional<StartView.PurposeForm> felony = Optional.of(new StartView.PurposeForm(
                Optional.of("investigation"), Optional.of("2026-000123"), Optional.empty(), Optional.of("felony")));
        refused("SJ-ALPR-1", analyst, Forms.live(alpr.id(), Forms.number("investigation", "2026-000123")));
        refused("SJ-ALPR-7", analyst.with(Standing.NONE), Forms.live(alpr.id(), felony));

        assertThat(stores.startView
                        .start(analyst, Forms.live(alpr.id(), felony))
                        .isLive())
                .isTrue();
    }

    @Test
    void looks_at_the_camera_again_at_every_playlist() {
        stores.record(camera, stores.clock.instant().minusSeconds(10), 5);
        View view = stores.startView.start(analyst, Forms.live(camera.id(), CALL));
        stores.cameras.remove(camera.id());
        assertThatThrownBy(() -> follow(view)).isInstanceOf(Fault.Missing.class);
        stores.cameras.add(Examples.camera(camera.id(), CameraClass.RECORDED_ONLY));
        assertThatThrownBy(() -> follow(view)).isInstanceOf(Fault.Refused.class);
    }

    @Test
    void shows_nothing_of_a_view_that_is_over_or_somebody_elses() {
        stores.record(camera, stores.clock.instant().minusSeconds(10), 5);
        View view = stores.startView.start(analyst, Forms.live(camera.id(), CALL));
        Principal other = Examples.person("other", "Other Analyst", Role.RTCC_ANALYST);
        assertThatThrownBy(() -> stores.followView.follow(other, view.id(), Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.endView.end(other, view.id())).isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.followView.follow(analyst, Ulids.at(stores.clock.instant()), Optional.empty()))
                .isInstanceOf(Fault.Missing.class);

        stores.clock.advance(Duration.ofMinutes(30));
        stores.record(camera, stores.clock.instant().minusSeconds(10), 5);
        assertThatThrownBy(() -> follow(view)).isInstanceOf(Fault.Refused.class);
        assertThat(stores.audit.written())
                .filteredOn(entry -> entry.outcome() == Outcome.ANSWERED)
                .isEmpty();
    }

    @Test
    void closes_what_nobody_ended_once() {
        View view = stores.startView.start(analyst, Forms.live(camera.id(), CALL));
        stores.closeViews.close(stores.clock.instant());
        stores.clock.advance(Duration.ofMinutes(31));
        stores.closeViews.close(stores.clock.instant());
        stores.closeViews.close(stores.clock.instant());
        AuditEntry ended = stores.only(Outcome.ENDED);
        assertThat(ended.inReplyTo()).contains(view.id());
        assertThat(ended.who().subject()).isEqualTo("function:CloseViews");
        assertThat(stores.views.find(view.id()).orElseThrow().ended()).contains(view.expires());
    }

    @Test
    void says_so_when_the_camera_sends_nothing() {
        stores.record(camera, stores.clock.instant().minusSeconds(50), 5);
        View view = stores.startView.start(analyst, Forms.live(camera.id(), CALL));
        assertThatThrownBy(() -> follow(view)).isInstanceOf(Fault.Missing.class).hasMessageContaining("30 s");
        assertThat(stores.only(Outcome.ANSWERED).answer()).contains(Asked.answerOf(List.of()));
    }

    @Test
    @Clause("CA-SB34-6")
    void reads_and_changes_nothing_when_the_log_is_down() {
        stores.record(camera, stores.clock.instant().minusSeconds(10), 5);
        View view = stores.startView.start(analyst, Forms.live(camera.id(), CALL));
        stores.auditIsDown();
        assertThatThrownBy(() -> stores.startView.start(analyst, Forms.live(camera.id(), CALL)))
                .isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> follow(view)).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.listCameras.list(analyst, Wanted.first()))
                .isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.endView.end(analyst, view.id())).isInstanceOf(Fault.Unavailable.class);
        assertThat(stores.views.find(view.id()).orElseThrow().ended()).isEmpty();
        assertThat(stores.outcomes()).containsExactly(Outcome.ASKED);
    }

    @Test
    void refuses_spans_that_are_too_long_or_have_not_begun() {
        Instant now = stores.clock.instant();
        Optional<StartView.PurposeForm> purpose = Forms.number("investigation", "2026-000123");
        for (StartView.Form form : List.of(
                Forms.recorded(camera.id(), now.minus(Duration.ofHours(25)), now, purpose),
                Forms.recorded(camera.id(), now.plusSeconds(1), now.plusSeconds(2), purpose),
                Forms.recorded(camera.id(), now, now, purpose),
                new StartView.Form(
                        Optional.of(camera.id()), Optional.of(now), Optional.empty(), purpose, Optional.empty()))) {
            assertThatThrownBy(() -> stores.startView.start(analyst, form)).isInstanceOf(Fault.BadInput.class);
        }
    }

    private String follow(View view) {
        return stores.followView.follow(analyst, view.id(), Optional.empty());
    }

    private void refusedLive(Optional<StartView.PurposeForm> purpose) {
        assertThatThrownBy(() -> stores.startView.start(analyst, Forms.live(camera.id(), purpose)))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SEA-CCTV-3"));
    }

    private StartView.Form lastMinute(Camera of, Optional<StartView.PurposeForm> purpose) {
        Instant now = stores.clock.instant();
        return Forms.recorded(of.id(), now.minusSeconds(60), now, purpose);
    }
}
