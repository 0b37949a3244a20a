package casement.sharing;

import static casement.sharing.Stores.CLERK;
import static casement.sharing.Stores.COUNSEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Requester.Kind;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.Evidence;
import casement.domain.people.PersonId;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.RequestState;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Requests;
import casement.testkit.Ulids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an agency is by law is the directory's word, at the moment at which it matters, and nobody else's. */
class AgenciesTest {
    private static final Instant AFTER_EXPIRY = Instant.parse("2028-01-01T00:00:00Z");
    private static final AgencyId SHERIFF = Requests.agency(AgencyType.LOCAL);
    private static final AnswerRequest.Form CONFIRMED =
            new AnswerRequest.Form(Optional.of(true), Optional.empty(), Optional.of("nothing: no person is in it"));

    private final Stores stores = new Stores();

    private static void refusedBy(String clause, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo(clause));
    }

    private void refusedAtOnce(Particulars asked) {
        ReceiveRequest.Received received = stores.receive(asked);
        assertThat(received.state()).isEqualTo(RequestState.REFUSED_BY_RULE);
        assertThat(received.clause()).isEqualTo("CA-SB34-1");
        assertThat(received.basis()).contains("Civil Code 1798.90.55(b)");
    }

    private void end(AgencyId id) {
        Agency over = stores.agencies.find(id).orElseThrow().end();
        PersonId by = PersonId.of("keeper");
        stores.agencies.change(AgencyChange.to(over, Examples.NOON, by, "EndAgency", Ulids.at(Examples.NOON)));
    }

    @Test
    @Clause("CA-SB34-1")
    void takes_what_an_agency_is_from_its_approved_terms_and_keeps_that() {
        String id = stores.receive(Requests.hitConfirmation()).id();
        DataRequest taken = stores.showRequest.show(CLERK, id);
        assertThat(taken.state()).isEqualTo(RequestState.TO_REVIEW);
        assertThat(taken.particulars().applicant().requester().agencyType()).isEqualTo(AgencyType.LOCAL);
        assertThat(taken.particulars().applicant().organisation()).contains(Requests.ORGANISATION);
        for (AgencyType type : AgencyType.values()) {
            if (type != AgencyType.LOCAL && type != AgencyType.STATE) {
                refusedAtOnce(Requests.by(Requests.hitConfirmation(), type, Kind.LAW_ENFORCEMENT));
            }
        }
    }

    @Test
    @Clause("CA-SB34-1")
    void refuses_plates_to_an_agency_that_is_only_named_or_not_there() {
        refusedAtOnce(Requests.withoutEvidence(Requests.hitConfirmation()));
        refusedAtOnce(Requests.by(Requests.hitConfirmation(), AgencyType.UNKNOWN, Kind.LAW_ENFORCEMENT));
    }

    @Test
    @Clause("CA-SB34-1")
    void refuses_plates_to_an_agency_that_is_proposed_and_not_approved() {
        AgencyId state = Requests.agency(AgencyType.STATE);
        end(state);
        AgencyTerms terms = new AgencyTerms(
                "State Patrol",
                AgencyType.STATE,
                new Evidence(Evidence.Kind.STATUTE, "Vehicle Code 2100"),
                false,
                false,
                LocalDate.of(2028, 1, 1),
                PersonId.of("one"),
                Examples.NOON);
        Agency proposed = stores.agencies.find(state).orElseThrow().propose(terms);
        stores.agencies.change(
                AgencyChange.to(proposed, Examples.NOON, PersonId.of("one"), "Test", Ulids.at(Examples.NOON)));
        refusedAtOnce(Requests.by(Requests.hitConfirmation(), AgencyType.STATE, Kind.LAW_ENFORCEMENT));
    }

    @Test
    @Clause("CA-SB34-1")
    void refuses_plates_to_an_agency_whose_terms_have_expired_or_were_ended() {
        end(SHERIFF);
        refusedAtOnce(Requests.hitConfirmation());
        stores.clock.set(AFTER_EXPIRY);
        refusedAtOnce(Requests.by(Requests.hitConfirmation(), AgencyType.STATE, Kind.LAW_ENFORCEMENT));
    }

    @Test
    @Clause("CA-SB34-1")
    void asks_the_directory_again_before_a_decision_and_before_an_answer() {
        String undecided = stores.receive(Requests.hitConfirmation()).id();
        String approved = stores.receive(Requests.hitConfirmation()).id();
        stores.approve(COUNSEL, approved);
        String expiring = stores.receive(
                        Requests.by(Requests.hitConfirmation(), AgencyType.STATE, Kind.LAW_ENFORCEMENT))
                .id();
        stores.approve(COUNSEL, expiring);
        end(SHERIFF);
        stores.segments.lock();
        refusedBy("CA-SB34-1", () -> stores.approve(COUNSEL, undecided));
        refusedBy("CA-SB34-1", () -> stores.answerRequest.answer(CLERK, approved, CONFIRMED));
        assertThat(stores.answerRequest.answer(CLERK, expiring, CONFIRMED).state())
                .isEqualTo(RequestState.ANSWERED);
        assertThat(stores.decide(COUNSEL, undecided, DecideRequest.Decision.REFUSE, "")
                        .state())
                .isEqualTo(RequestState.REFUSED);
    }

    @Test
    @Clause("CA-SB34-1")
    void refuses_an_answer_when_the_terms_expired_since_the_approval() {
        String id = stores.receive(Requests.hitConfirmation()).id();
        stores.approve(COUNSEL, id);
        stores.clock.set(AFTER_EXPIRY.minusSeconds(1));
        stores.segments.lock();
        stores.clock.set(AFTER_EXPIRY);
        refusedBy("CA-SB34-1", () -> stores.answerRequest.answer(CLERK, id, CONFIRMED));
        assertThat(stores.showRequest.show(CLERK, id).disclosure()).isEmpty();
    }

    @Test
    @Clause("CA-SB34-1")
    void gives_nothing_while_the_directory_does_not_answer() {
        String id = stores.receive(Requests.hitConfirmation()).id();
        stores.approve(COUNSEL, id);
        stores.agencies.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, id, CONFIRMED))
                .isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.receive(Requests.hitConfirmation())).isInstanceOf(Fault.Unavailable.class);
    }

    /** The sheriff is approved anew, as an agency that enforces immigration law. */
    private void enforcesImmigrationLaw() {
        AgencyTerms terms = new AgencyTerms(
                Requests.ORGANISATION,
                AgencyType.LOCAL,
                new Evidence(Evidence.Kind.COUNSEL_OPINION, "Opinion 26-14 on the agreement under 8 USC 1357(g)"),
                false,
                true,
                LocalDate.of(2028, 1, 1),
                PersonId.of("one"),
                Examples.NOON);
        Agency known = stores.agencies.find(SHERIFF).orElseThrow();
        AgencyChange proposed = AgencyChange.to(
                known.propose(terms), Examples.NOON, PersonId.of("one"), "Test", Ulids.at(Examples.NOON));
        stores.agencies.change(proposed);
        Agency approved = proposed.agency().approve(PersonId.of("other"), Examples.NOON);
        stores.agencies.change(
                AgencyChange.to(approved, Examples.NOON, PersonId.of("other"), "Test", Ulids.at(Examples.NOON)));
    }

    @Test
    @Clause({"SEA-CCTV-12", "SJ-ALPR-4"})
    void routes_what_an_agency_that_enforces_immigration_law_asks_to_counsel_whatever_was_typed() {
        enforcesImmigrationLaw();
        for (Kind typed : List.of(Kind.LAW_ENFORCEMENT, Kind.STATUTORY_BODY, Kind.COURT)) {
            for (Particulars asked : List.of(Requests.hitConfirmation(), Requests.cctvClip())) {
                ReceiveRequest.Received received = stores.receive(Requests.by(asked, AgencyType.LOCAL, typed));
                assertThat(received.state()).isEqualTo(RequestState.ROUTED_TO_COUNSEL);
                refusedBy("SEA-CCTV-12", () -> stores.showRequest.show(CLERK, received.id()));
                assertThat(stores.showRequest
                                .show(COUNSEL, received.id())
                                .particulars()
                                .applicant()
                                .requester()
                                .kind())
                        .isEqualTo(Kind.IMMIGRATION_AUTHORITY);
            }
        }
    }

    @Test
    @Clause("SEA-CCTV-12")
    void takes_a_request_out_of_the_staffs_hands_when_its_agency_turns_out_to_enforce_immigration_law() {
        String undecided = stores.receive(Requests.hitConfirmation()).id();
        String approved = stores.receive(Requests.hitConfirmation()).id();
        stores.approve(COUNSEL, approved);
        enforcesImmigrationLaw();
        stores.segments.lock();
        refusedBy("SEA-CCTV-12", () -> stores.showRequest.show(CLERK, undecided));
        refusedBy("SEA-CCTV-12", () -> stores.approve(CLERK, undecided));
        refusedBy("SEA-CCTV-12", () -> stores.answerRequest.answer(CLERK, approved, CONFIRMED));
    }

    @Test
    void decides_by_what_is_typed_where_the_flag_is_only_proposed() {
        AgencyTerms terms = new AgencyTerms(
                Requests.ORGANISATION,
                AgencyType.LOCAL,
                new Evidence(Evidence.Kind.STATUTE, "RCW 36.28.010"),
                false,
                true,
                LocalDate.of(2028, 1, 1),
                PersonId.of("one"),
                Examples.NOON);
        Agency proposed = stores.agencies.find(SHERIFF).orElseThrow().propose(terms);
        stores.agencies.change(
                AgencyChange.to(proposed, Examples.NOON, PersonId.of("one"), "Test", Ulids.at(Examples.NOON)));
        assertThat(stores.receive(Requests.hitConfirmation()).state()).isEqualTo(RequestState.TO_REVIEW);
    }
}
