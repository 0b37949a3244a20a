package casement.sharing;

import static casement.sharing.Stores.APPROVER;
import static casement.sharing.Stores.CLERK;
import static casement.sharing.Stores.COUNSEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Requester.Kind;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.RequestState;
import casement.testkit.Examples;
import casement.testkit.Requests;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may do what after what they did before; and what the law opens to the public. */
class TwoPeopleTest {
    private static final Principal OTHER_CLERK = Examples.person("rudi", "Rudi Records", Role.RECORDS_OFFICER);
    private static final List<AnswerRequest.Stretch> FIVE_MINUTES = List.of(
            new AnswerRequest.Stretch(Optional.of(Examples.NOON.minusSeconds(300)), Optional.of(Examples.NOON)));

    private final Stores stores = new Stores();

    private static AnswerRequest.Form clip(String redaction) {
        return new AnswerRequest.Form(
                Optional.empty(),
                Optional.of(FIVE_MINUTES),
                Optional.of(redaction).filter(text -> !text.isEmpty()));
    }

    private static void refusedBy(String clause, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo(clause));
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_nobody_decide_on_what_they_took_in_themselves() {
        stores.record(CameraClass.CCTV, 10);
        for (Principal taker : List.of(CLERK, COUNSEL, APPROVER)) {
            String id = stores.receiveRequest
                    .receive(taker, Sheets.form(Requests.cctvClip()))
                    .id();
            refusedBy("SJ-ALPR-30", () -> stores.approve(taker, id));
            refusedBy("SJ-ALPR-30", () -> stores.decide(taker, id, DecideRequest.Decision.REFUSE, ""));
            assertThat(stores.approve(OTHER_CLERK, id).state()).isEqualTo(RequestState.APPROVED);
        }
    }

    @Test
    @Clause("SEA-CCTV-12")
    void lets_counsel_not_decide_alone_on_what_counsel_took_in() {
        Particulars authority = Requests.by(Requests.cctvClip(), AgencyType.FEDERAL, Kind.IMMIGRATION_AUTHORITY);
        String id =
                stores.receiveRequest.receive(COUNSEL, Sheets.form(authority)).id();
        refusedBy("SJ-ALPR-30", () -> stores.decide(COUNSEL, id, DecideRequest.Decision.REFUSE, ""));
    }

    @Test
    @Clause("SEA-CCTV-11")
    void lets_who_took_a_request_in_answer_what_another_approved() {
        stores.record(CameraClass.CCTV, 10);
        String id = stores.receive(Requests.cctvClip()).id();
        stores.approve(OTHER_CLERK, id);
        assertThat(stores.answerRequest.answer(CLERK, id, clip("")).state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    @Clause({"SCH-14", "SCH-11"})
    void lets_a_schools_copy_be_made_by_another_than_who_authorised_it() {
        stores.record(CameraClass.RECORDED_ONLY, 10);
        String id = stores.receive(Requests.schoolCopy()).id();
        stores.decide(COUNSEL, id, DecideRequest.Decision.CONSULTED, "");
        stores.approve(COUNSEL, id);
        refusedBy("SCH-14", () -> stores.answerRequest.answer(COUNSEL, id, clip("")));
        assertThat(stores.answerRequest.answer(CLERK, id, clip("")).state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    @Clause("SCH-11")
    void copies_nothing_of_a_schools_without_an_approvers_written_word() {
        stores.record(CameraClass.RECORDED_ONLY, 10);
        String id = stores.receive(Requests.schoolCopy()).id();
        stores.segments.lock();
        refusedBy("SCH-11", () -> stores.decide(OTHER_CLERK, id, DecideRequest.Decision.CONSULTED, ""));
        refusedBy("SCH-11", () -> stores.approve(OTHER_CLERK, id));
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, id, clip("")))
                .isInstanceOf(Fault.Conflict.class);
        stores.decide(APPROVER, id, DecideRequest.Decision.CONSULTED, "");
        DataRequest approved = stores.approve(APPROVER, id);
        assertThat(approved.history().getLast().why()).isNotBlank();
        assertThat(approved.history().getLast().who().subject()).isEqualTo("paul");
    }

    @Test
    @Clause({"CA-SB34-9", "SEA-CCTV-11"})
    void answers_what_was_approved_under_public_records_law_to_whoever_asked() {
        stores.record(CameraClass.CCTV, 10);
        for (Kind kind : List.of(Kind.PUBLIC, Kind.COMPANY, Kind.PARENT)) {
            Particulars asked = Requests.on(
                    Requests.withoutEvidence(Requests.by(Requests.cctvClip(), AgencyType.PRIVATE, kind)),
                    LegalGround.PUBLIC_RECORDS,
                    Offence.OTHER);
            String id = stores.receive(asked).id();
            refusedBy("CA-SB34-9", () -> stores.approve(COUNSEL, id));
            stores.decide(COUNSEL, id, DecideRequest.Decision.APPROVE, "RCW 42.56.070, no exemption");
            refusedBy("SJ-ALPR-19", () -> stores.answerRequest.answer(CLERK, id, clip("")));
            DataRequest answered = stores.answerRequest.answer(CLERK, id, clip("faces of passers-by"));
            assertThat(answered.state()).isEqualTo(RequestState.ANSWERED);
            assertThat(answered.history().get(2).basis()).contains("RCW 42.56.070, no exemption");
        }
    }

    @Test
    @Clause({"CA-SB34-1", "CA-SB34-9"})
    void refuses_plates_to_federal_courts_and_reviews_what_courts_of_the_state_order() {
        Particulars ordered = Requests.showing(
                Requests.on(Requests.hitConfirmation(), LegalGround.COURT_ORDER, Offence.FELONY), "", "order-77", "");
        ReceiveRequest.Received federal = stores.receive(Requests.by(ordered, AgencyType.FEDERAL, Kind.COURT));
        assertThat(federal.state()).isEqualTo(RequestState.REFUSED_BY_RULE);
        assertThat(federal.clause()).isEqualTo("CA-SB34-1");
        String id = stores.receive(Requests.by(ordered, AgencyType.STATE, Kind.COURT))
                .id();
        stores.decide(COUNSEL, id, DecideRequest.Decision.APPROVE, "order-77");
        AnswerRequest.Form confirmed =
                new AnswerRequest.Form(Optional.of(true), Optional.empty(), Optional.of("nothing"));
        assertThat(stores.answerRequest.answer(CLERK, id, confirmed).state()).isEqualTo(RequestState.ANSWERED);
    }
}
