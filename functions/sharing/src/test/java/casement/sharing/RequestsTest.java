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
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraClass;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.Disclosure;
import casement.domain.sharing.LegalGround;
import casement.domain.sharing.Offence;
import casement.domain.sharing.Particulars;
import casement.domain.sharing.RequestQueue;
import casement.domain.sharing.RequestState;
import casement.domain.sharing.Step;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Requests;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Requests for data from their receipt to the answer. */
class RequestsTest {
    private static final AnswerRequest.Form FIVE_MINUTES = new AnswerRequest.Form(
            Optional.empty(),
            Optional.of(List.of(new AnswerRequest.Stretch(
                    Optional.of(Examples.NOON.minusSeconds(300)), Optional.of(Examples.NOON)))),
            Optional.empty());

    private final Stores stores = new Stores();

    private static AnswerRequest.Form confirmation(boolean confirmed, String redaction) {
        return new AnswerRequest.Form(
                Optional.of(confirmed), Optional.empty(), Optional.of(redaction).filter(text -> !text.isEmpty()));
    }

    private static void refusedBy(String clause, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo(clause));
    }

    @Test
    @Clause("SEA-CCTV-11")
    void gives_out_named_clips_of_an_approved_request_and_records_each_step() {
        stores.record(CameraClass.CCTV, 200);
        ReceiveRequest.Received received = stores.receive(Requests.cctvClip());
        assertThat(received.state()).isEqualTo(RequestState.TO_REVIEW);
        stores.approve(COUNSEL, received.id());
        DataRequest answered = stores.answerRequest.answer(CLERK, received.id(), FIVE_MINUTES);

        assertThat(answered.state()).isEqualTo(RequestState.ANSWERED);
        Disclosure out = answered.disclosure().orElseThrow();
        assertThat(out.recipient()).isEqualTo("Neighbour County Sheriff");
        assertThat(out.clips())
                .singleElement()
                .satisfies(clip -> assertThat(clip.recorded().count()).isEqualTo(150));
        assertThat(answered.history())
                .extracting(Step::state)
                .containsExactly(
                        RequestState.RECEIVED, RequestState.TO_REVIEW, RequestState.APPROVED, RequestState.ANSWERED);
        assertThat(answered.history())
                .extracting(step -> step.who().subject())
                .containsExactly("rosa", "rosa", "cyrus", "rosa");
        assertThat(answered.history())
                .allSatisfy(step -> assertThat(stores.audit.find(step.audit())).isPresent());
        assertThat(stores.entries("AnswerRequest", Outcome.ANSWERED)).hasSize(1);
    }

    @Test
    @Clause("SEA-CCTV-11")
    void gives_out_nothing_that_was_not_asked_for() {
        stores.record(CameraClass.CCTV, 10);
        String id = stores.receive(Requests.cctvClip()).id();
        stores.approve(COUNSEL, id);
        AnswerRequest.Form wider = new AnswerRequest.Form(
                Optional.empty(),
                Optional.of(List.of(new AnswerRequest.Stretch(
                        Optional.of(Requests.HALF_HOUR.from().minusSeconds(1)), Optional.of(Examples.NOON)))),
                Optional.empty());
        refusedBy("SEA-CCTV-11", () -> stores.answerRequest.answer(CLERK, id, wider));
        refusedBy("SEA-CCTV-11", () -> stores.answerRequest.answer(CLERK, id, confirmation(true, "")));
        assertThat(stores.requests.gist(id)).isPresent();
        assertThat(stores.showRequest.show(CLERK, id).disclosure()).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-11")
    void gives_out_nothing_before_it_is_approved_nor_twice() {
        stores.record(CameraClass.CCTV, 10);
        String id = stores.receive(Requests.cctvClip()).id();
        stores.segments.lock();
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, id, FIVE_MINUTES))
                .isInstanceOf(Fault.Conflict.class);
        stores.decide(COUNSEL, id, DecideRequest.Decision.REFUSE, "");
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, id, FIVE_MINUTES))
                .isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> stores.approve(COUNSEL, id)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause({"SEA-CCTV-12", "SEA-CCTV-14"})
    void lets_staff_neither_see_nor_decide_nor_answer_what_immigration_asks() {
        Particulars authority = Requests.by(
                Requests.showing(Requests.on(Requests.cctvClip(), LegalGround.WARRANT, Offence.FELONY), "1", "W-1", ""),
                AgencyType.FEDERAL,
                Requester.Kind.IMMIGRATION_AUTHORITY);
        Particulars status = Requests.about(Requests.cctvClip(), Offence.IMMIGRATION);
        List<Principal> staff = List.of(
                CLERK,
                Examples.supervisor(),
                APPROVER,
                Examples.auditor(),
                Examples.inspectorGeneral(),
                Examples.person("x", "X", Role.RTCC_ANALYST));
        stores.segments.lock();
        for (Particulars asked : List.of(authority, status)) {
            ReceiveRequest.Received received = stores.receive(asked);
            assertThat(received.state()).isEqualTo(RequestState.ROUTED_TO_COUNSEL);
            String id = received.id();
            for (Principal one : staff) {
                assertThatThrownBy(() -> stores.showRequest.show(one, id)).isInstanceOf(Fault.Refused.class);
                assertThatThrownBy(() -> stores.approve(one, id)).isInstanceOf(Fault.Refused.class);
                assertThatThrownBy(() -> stores.answerRequest.answer(one, id, FIVE_MINUTES))
                        .isInstanceOf(Fault.Refused.class);
                assertThatThrownBy(() -> stores.listRequests.list(
                                one, Optional.of(RequestQueue.COUNSEL), Optional.empty(), Optional.empty()))
                        .isInstanceOf(Fault.Refused.class);
            }
            assertThat(stores.showRequest.show(COUNSEL, id).id()).isEqualTo(id);
        }
        refusedBy(
                "SEA-CCTV-12",
                () -> stores.listRequests.list(
                        CLERK, Optional.of(RequestQueue.COUNSEL), Optional.empty(), Optional.empty()));
        assertThat(stores.listRequests
                        .list(CLERK, Optional.empty(), Optional.empty(), Optional.empty())
                        .requests())
                .isEmpty();
        assertThat(stores.listRequests
                        .list(COUNSEL, Optional.of(RequestQueue.COUNSEL), Optional.empty(), Optional.empty())
                        .requests())
                .hasSize(2);
    }

    @Test
    @Clause({"SEA-CCTV-12", "SEA-CCTV-14"})
    void lets_counsel_decide_on_a_warrant_but_never_for_immigration_enforcement_and_gives_out_nothing() {
        stores.record(CameraClass.CCTV, 10);
        Particulars warrant = Requests.by(
                Requests.showing(Requests.on(Requests.cctvClip(), LegalGround.WARRANT, Offence.FELONY), "1", "W-1", ""),
                AgencyType.FEDERAL,
                Requester.Kind.IMMIGRATION_AUTHORITY);
        String judged = stores.receive(warrant).id();
        DataRequest decided = stores.decide(COUNSEL, judged, DecideRequest.Decision.APPROVE, "warrant W-1");
        assertThat(decided.state()).isEqualTo(RequestState.APPROVED);
        stores.segments.lock();
        refusedBy("SEA-CCTV-12", () -> stores.answerRequest.answer(CLERK, judged, FIVE_MINUTES));
        refusedBy("SEA-CCTV-12", () -> stores.answerRequest.answer(COUNSEL, judged, FIVE_MINUTES));

        String status =
                stores.receive(Requests.about(warrant, Offence.IMMIGRATION)).id();
        refusedBy("SEA-CCTV-14", () -> stores.decide(COUNSEL, status, DecideRequest.Decision.APPROVE, "warrant W-1"));
        assertThat(stores.decide(COUNSEL, status, DecideRequest.Decision.REFUSE, "SEA-CCTV-14")
                        .state())
                .isEqualTo(RequestState.REFUSED);
    }

    @Test
    @Clause("SEA-CCTV-12")
    void keeps_staff_from_answering_immigration_authorities_about_a_school_too() {
        stores.record(CameraClass.RECORDED_ONLY, 10);
        Particulars viewing =
                Requests.by(Requests.schoolViewing(), AgencyType.FEDERAL, Requester.Kind.IMMIGRATION_AUTHORITY);
        String id = stores.receive(viewing).id();
        stores.decide(COUNSEL, id, DecideRequest.Decision.CONSULTED, "");
        stores.approve(COUNSEL, id);
        stores.segments.lock();
        refusedBy("SEA-CCTV-12", () -> stores.answerRequest.answer(CLERK, id, FIVE_MINUTES));
    }

    @Test
    @Clause("SJ-ALPR-4")
    void lets_not_even_counsel_confirm_a_plate_to_immigration_authorities() {
        Particulars asked =
                Requests.by(Requests.hitConfirmation(), AgencyType.LOCAL, Requester.Kind.IMMIGRATION_AUTHORITY);
        String id = stores.receive(asked).id();
        refusedBy("SJ-ALPR-4", () -> stores.approve(COUNSEL, id));
    }

    @Test
    @Clause("SEA-CCTV-13")
    void closes_a_care_related_request_at_once_naming_the_law() {
        ReceiveRequest.Received received =
                stores.receive(Requests.about(Requests.cctvClip(), Offence.REPRODUCTIVE_CARE));
        assertThat(received.state()).isEqualTo(RequestState.REFUSED_BY_RULE);
        assertThat(received.clause()).isEqualTo("SEA-CCTV-13");
        assertThat(received.text()).contains("RCW 10.96.040");
        assertThatThrownBy(() -> stores.approve(COUNSEL, received.id())).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause({"SJ-ALPR-27", "SJ-ALPR-19"})
    void answers_about_plates_with_one_confirmation_and_says_what_was_redacted() {
        String id = stores.receive(Requests.hitConfirmation()).id();
        stores.approve(COUNSEL, id);
        refusedBy(
                "SJ-ALPR-27",
                () -> stores.answerRequest.answer(
                        CLERK, id, new AnswerRequest.Form(Optional.empty(), Optional.empty(), Optional.of("nothing"))));
        refusedBy("SJ-ALPR-19", () -> stores.answerRequest.answer(CLERK, id, confirmation(true, "")));
        DataRequest answered =
                stores.answerRequest.answer(CLERK, id, confirmation(true, "the picture, since it shows a bystander"));
        assertThat(answered.disclosure().flatMap(Disclosure::confirmed)).contains(true);
        assertThat(answered.disclosure().flatMap(Disclosure::redaction)).isPresent();
    }

    @Test
    @Clause("SEA-CCTV-16")
    void gives_discovery_to_the_named_recipient_under_the_named_case() {
        stores.record(CameraClass.CCTV, 10);
        Particulars discovery = Requests.on(
                Requests.by(Requests.cctvClip(), AgencyType.PRIVATE, Requester.Kind.DEFENCE_COUNSEL),
                LegalGround.DISCOVERY,
                Offence.FELONY);
        String id = stores.receive(Requests.showing(discovery, "24-1-00123", "", "Office of Dana Defender"))
                .id();
        stores.approve(COUNSEL, id);
        DataRequest answered = stores.answerRequest.answer(CLERK, id, FIVE_MINUTES);
        assertThat(answered.disclosure().map(Disclosure::recipient)).contains("Office of Dana Defender");
        assertThat(answered.particulars().grounds().caseNumber()).contains("24-1-00123");
        assertThat(stores.receive(Requests.showing(discovery, "24-1-00123", "", ""))
                        .state())
                .isEqualTo(RequestState.REFUSED_BY_RULE);
    }

    @Test
    @Clause("CA-SB34-9")
    void decides_public_records_and_court_requests_under_a_named_exemption_or_order_alone() {
        Particulars citizen = Requests.on(
                Requests.by(Requests.cctvClip(), AgencyType.PRIVATE, Requester.Kind.PUBLIC),
                LegalGround.PUBLIC_RECORDS,
                Offence.OTHER);
        String records = stores.receive(citizen).id();
        refusedBy("CA-SB34-9", () -> stores.decide(COUNSEL, records, DecideRequest.Decision.REFUSE, ""));
        DataRequest withheld =
                stores.decide(COUNSEL, records, DecideRequest.Decision.REFUSE, "Government Code 7923.600");
        assertThat(withheld.history().getLast().basis()).contains("Government Code 7923.600");

        Particulars court = Requests.showing(
                Requests.on(
                        Requests.by(Requests.cctvClip(), AgencyType.STATE, Requester.Kind.COURT),
                        LegalGround.COURT_ORDER,
                        Offence.OTHER),
                "",
                "order-77",
                "");
        String ordered = stores.receive(court).id();
        refusedBy("CA-SB34-9", () -> stores.approve(COUNSEL, ordered));
        assertThat(stores.decide(COUNSEL, ordered, DecideRequest.Decision.APPROVE, "order-77")
                        .history()
                        .getLast()
                        .basis())
                .contains("order-77");
    }

    @Test
    @Clause({"SCH-23", "SCH-14"})
    void decides_on_a_schools_recordings_after_counsel_was_consulted() {
        stores.record(CameraClass.RECORDED_ONLY, 10);
        String id = stores.receive(Requests.schoolCopy()).id();
        refusedBy("SCH-23", () -> stores.approve(APPROVER, id));
        refusedBy("SCH-23", () -> stores.decide(APPROVER, id, DecideRequest.Decision.REFUSE, ""));
        DataRequest consulted = stores.decide(APPROVER, id, DecideRequest.Decision.CONSULTED, "");
        assertThat(consulted.state()).isEqualTo(RequestState.TO_REVIEW);
        stores.approve(APPROVER, id);
        DataRequest answered = stores.answerRequest.answer(CLERK, id, FIVE_MINUTES);
        assertThat(answered.disclosure().map(Disclosure::recipient)).contains("Neighbour County Sheriff");
        assertThat(answered.history())
                .filteredOn(Step::consultation)
                .singleElement()
                .satisfies(step -> assertThat(step.who().subject()).isEqualTo("paul"));
    }

    @Test
    @Clause({"SCH-10", "SCH-14", "SCH-21"})
    void gives_out_no_schools_recording_under_another_name() {
        stores.record(CameraClass.RECORDED_ONLY, 10);
        String id = stores.receive(Requests.cctvClip()).id();
        stores.approve(COUNSEL, id);
        stores.segments.lock();
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, id, FIVE_MINUTES))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("CA-SB34-8")
    void gives_out_no_plate_cameras_recording_as_a_clip() {
        stores.record(CameraClass.ALPR, 10);
        String id = stores.receive(Requests.cctvClip()).id();
        stores.approve(COUNSEL, id);
        stores.segments.lock();
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, id, FIVE_MINUTES))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SJ-ALPR-21")
    void records_who_asked_what_before_anything_is_kept() {
        stores.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> stores.receive(Requests.cctvClip())).isInstanceOf(Fault.Unavailable.class);
        stores.audit.faults.always(FaultSwitch.Mode.WORKS);
        assertThat(stores.listRequests
                        .list(CLERK, Optional.empty(), Optional.empty(), Optional.empty())
                        .requests())
                .isEmpty();
        stores.receive(Requests.hitConfirmation());
        assertThat(stores.entries("ReceiveRequest", Outcome.ASKED))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.elements())
                            .containsEntry("item", "hit-4711")
                            .containsEntry("kind", "LAW_ENFORCEMENT");
                    assertThat(entry.elements()).containsEntry("offence", "FELONY");
                    assertThat(entry.elements().values()).noneMatch(value -> value.contains("Nora"));
                });
    }

    @Test
    void says_missing_of_what_is_not_there() {
        assertThatThrownBy(() -> stores.showRequest.show(CLERK, "none")).isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> stores.approve(COUNSEL, "none")).isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> stores.answerRequest.answer(CLERK, "none", FIVE_MINUTES))
                .isInstanceOf(Fault.Missing.class);
    }
}
