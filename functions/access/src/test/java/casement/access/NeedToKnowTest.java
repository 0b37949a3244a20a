package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Standing;
import casement.domain.access.View;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.investigation.Investigation;
import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import casement.domain.video.Span;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to an investigation is its named team's alone. */
@Clause("SJ-ALPR-30")
class NeedToKnowTest {
    private static final String NUMBER = "2026-AB0123";
    private static final Principal SAM = Examples.supervisor();
    private static final Principal ANNA = Examples.analyst();
    private static final Principal BEN =
            Examples.person("ben", "Ben Analyst", casement.domain.access.Role.RTCC_ANALYST);

    private final Stores stores = new Stores();
    private final Office office = new Office(stores);
    private final Camera street = stores.recordingCamera(CameraClass.CCTV);
    private final Camera alpr = stores.recordingCamera(CameraClass.ALPR);

    @BeforeEach
    void everybodyIsOfThePolice() {
        Stream.of(SAM, ANNA, BEN).forEach(one -> office.put(one, "police"));
        stores.record(street, Examples.NOON.minusSeconds(60), 30);
    }

    @Test
    void lets_the_team_look_and_nobody_else() {
        Investigation opened = open(NUMBER, SAM, ANNA);
        look(ANNA, NUMBER);
        assertThat(stores.audit.written())
                .filteredOn(entry -> entry.action().equals("StartView"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.elements())
                        .containsEntry("investigation", opened.id().value()));
        refused(BEN, NUMBER);
        AuditEntry refusal = stores.only(Outcome.REFUSED);
        assertThat(refusal.who()).isEqualTo(BEN.who());
        assertThat(refusal.clause()).contains("SJ-ALPR-30");
        assertThat(refusal.elements())
                .containsEntry("investigation", opened.id().value());
    }

    @Test
    void shields_plates_as_it_shields_pictures_and_live_as_recorded() {
        open(NUMBER, SAM, ANNA);
        Optional<StartView.PurposeForm> felony = Optional.of(new StartView.PurposeForm(
                Optional.of("investigation"), Optional.of(NUMBER), Optional.empty(), Optional.of("felony")));
        stores.startView.start(ANNA, Forms.live(alpr.id(), felony));
        refused(() -> stores.startView.start(BEN, Forms.live(alpr.id(), felony)));
        refused(() -> stores.startView.start(BEN, Forms.live(street.id(), Forms.number("911-call", NUMBER))));
    }

    @Test
    void asks_for_no_team_where_the_number_is_registered_nowhere() {
        open(NUMBER, SAM, ANNA);
        look(BEN, "2026-AB0124");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-ab0123", "2026AB0123", "2026-AB-0123", "2026-AB01-23"})
    void knows_the_number_in_another_spelling(String spelling) {
        open("2026 / AB0123 ", SAM, ANNA);
        refused(BEN, spelling);
        look(ANNA, spelling);
    }

    @Test
    void shuts_out_who_is_taken_out_of_the_team_at_the_next_playlist_of_an_open_view() {
        Investigation opened = open(NUMBER, SAM, ANNA);
        View view = look(ANNA, NUMBER);
        stores.followView.follow(ANNA, view.id(), Optional.empty());
        team(opened, SAM, BEN);
        refused(() -> stores.followView.follow(ANNA, view.id(), Optional.empty()));
        AuditEntry refusal = stores.only(Outcome.REFUSED);
        assertThat(refusal.inReplyTo()).contains(view.id());
        refused(ANNA, NUMBER);
        look(BEN, NUMBER);
    }

    @Test
    void lets_in_who_joins_later() {
        Investigation opened = open(NUMBER, SAM, ANNA);
        refused(BEN, NUMBER);
        team(opened, SAM, ANNA, BEN);
        look(BEN, NUMBER);
    }

    @Test
    void shuts_an_open_view_when_its_number_becomes_an_investigation_of_others() {
        View view = look(BEN, NUMBER);
        open(NUMBER, SAM, ANNA);
        refused(() -> stores.followView.follow(BEN, view.id(), Optional.empty()));
    }

    @Test
    void shows_nothing_of_a_closed_investigation_to_anybody_until_it_is_opened_again() {
        Investigation opened = open(NUMBER, SAM, ANNA);
        View view = look(ANNA, NUMBER);
        stores.closeInvestigation.close(SAM, opened.id(), any -> true);
        refused(ANNA, NUMBER);
        refused(BEN, NUMBER);
        refused(() -> stores.followView.follow(ANNA, view.id(), Optional.empty()));
        Investigation again = open(NUMBER, SAM, ANNA, BEN);
        assertThat(again.id()).isEqualTo(opened.id());
        assertThat(again.revision()).isEqualTo(3);
        look(BEN, NUMBER);
    }

    @Test
    void shuts_out_who_went_to_another_agency() {
        open(NUMBER, SAM, ANNA);
        Standing elsewhere = new Standing(
                Optional.of(new AgencyId("harbor")),
                ANNA.standing().agencyType(),
                ANNA.standing().units(),
                ANNA.standing().trainings(),
                ANNA.standing().authorisedUntil());
        refused(ANNA.with(elsewhere), NUMBER);
    }

    @Test
    void shows_nothing_while_the_register_is_silent() {
        open(NUMBER, SAM, ANNA);
        View view = look(ANNA, NUMBER);
        stores.investigations.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> look(ANNA, NUMBER)).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> look(ANNA, "2026-000999")).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.followView.follow(ANNA, view.id(), Optional.empty()))
                .isInstanceOf(Fault.Unavailable.class);
        assertThat(stores.audit.written())
                .filteredOn(entry -> entry.outcome() == Outcome.FAILED)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.elements()).containsEntry("investigation", "unchecked"));
        StartView.Form trend =
                Forms.live(street.id(), Forms.narrative("crime-trend", "car thefts at night, Pike Street"));
        stores.startView.start(ANNA, trend);
    }

    private Investigation open(String number, Principal... team) {
        return stores.openInvestigation.open(SAM, new OpenInvestigation.Form(Optional.of(number), ids(team)));
    }

    private void team(Investigation opened, Principal... team) {
        stores.changeTeam.change(SAM, opened.id(), new TeamForm(ids(team)), any -> true);
    }

    static Optional<List<String>> ids(Principal... team) {
        return Optional.of(
                Stream.of(team).map(one -> PersonId.of(one.subject()).value()).toList());
    }

    private View look(Principal person, String number) {
        Span minute = new Span(Examples.NOON.minusSeconds(60), Examples.NOON);
        return stores.startView.start(
                person,
                Forms.recorded(street.id(), minute.from(), minute.until(), Forms.number("investigation", number)));
    }

    private void refused(Principal person, String number) {
        refused(() -> look(person, number));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refusal -> assertThat(refusal.clause()).isEqualTo("SJ-ALPR-30"));
    }
}
