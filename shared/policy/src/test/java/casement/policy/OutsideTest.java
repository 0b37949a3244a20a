package casement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.Action;
import casement.domain.access.AgencyType;
import casement.domain.access.Decision;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.camera.CameraClass;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be given out, and to whom: the questions that members ask on behalf of people outside. */
class OutsideTest {
    private final CedarPolicy policy =
            new CedarPolicy(Packs.builtIn(Packs.GOVERNING), Clock.fixed(Asks.NOW, ZoneOffset.UTC));

    private void permitted(Question question) {
        assertThat(policy.decide(question)).isInstanceOf(Decision.Permit.class);
    }

    private void refusedBy(String clause, Question question) {
        assertThat(policy.decide(question))
                .isInstanceOfSatisfying(
                        Decision.Deny.class, deny -> assertThat(deny.clause()).isEqualTo(clause));
    }

    @Test
    @Clause({"SEA-CCTV-11", "SCH-10"})
    void judges_a_request_that_names_no_camera_by_the_packs_of_its_data_alone() {
        Question answer = Asks.ask(Role.COUNSEL, Action.ANSWER_REQUEST)
                .forPurpose(Asks.number("public-records"))
                .onBehalfOf(new Requester(AgencyType.UNKNOWN, Requester.Kind.PARENT));
        permitted(answer.about(CameraClass.CCTV));
        refusedBy("SCH-10", answer.about(CameraClass.RECORDED_ONLY));
        refusedBy("SJ-ALPR-19", answer.about(CameraClass.ALPR));
    }

    @Test
    @Clause("SEA-CCTV-11")
    void gives_cctv_recordings_to_companies_and_the_public_under_public_records_law_alone() {
        for (Requester.Kind kind : List.of(Requester.Kind.PUBLIC, Requester.Kind.COMPANY, Requester.Kind.PARENT)) {
            Question answer = Asks.ask(Role.RECORDS_OFFICER, Action.ANSWER_REQUEST, CameraClass.CCTV)
                    .onBehalfOf(new Requester(AgencyType.UNKNOWN, kind));
            refusedBy("SEA-CCTV-11", answer);
            refusedBy("SEA-CCTV-11", answer.forPurpose(Asks.number("investigation")));
            permitted(answer.forPurpose(Asks.number("public-records")));
        }
    }

    @Test
    @Clause("CA-SB34-1")
    void gives_plates_and_their_evidence_to_no_federal_court() {
        Requester federal = new Requester(AgencyType.FEDERAL, Requester.Kind.COURT);
        Requester ofTheState = new Requester(AgencyType.STATE, Requester.Kind.COURT);
        Question answer = Asks.ask(Role.COUNSEL, Action.ANSWER_REQUEST, CameraClass.ALPR);
        refusedBy("CA-SB34-1", answer.onBehalfOf(federal));
        permitted(answer.onBehalfOf(ofTheState));
        Question export = Asks.ask(Role.SUPERVISOR, Action.EXPORT_EVIDENCE, CameraClass.ALPR)
                .forPurpose(Asks.number("investigation").about("felony"));
        refusedBy("CA-SB34-1", export.onBehalfOf(federal));
        permitted(export.onBehalfOf(ofTheState));
        refusedBy("SJ-ALPR-25", export.onBehalfOf(new Requester(AgencyType.PRIVATE, Requester.Kind.DEFENCE_COUNSEL)));
        permitted(export.onBehalfOf(new Requester(AgencyType.UNKNOWN, Requester.Kind.DEFENCE_COUNSEL)));
    }

    @Test
    @Clause("SCH-11")
    void lets_no_records_officer_decide_what_leaves_a_school() {
        for (Role role : List.of(Role.RECORDS_OFFICER, Role.COUNSEL, Role.APPROVER)) {
            Question decide = Asks.ask(role, Action.DECIDE_REQUEST)
                    .onBehalfOf(new Requester(AgencyType.LOCAL, Requester.Kind.LAW_ENFORCEMENT));
            permitted(decide.about(CameraClass.CCTV));
            if (role == Role.RECORDS_OFFICER) {
                refusedBy("SCH-11", decide.about(CameraClass.RECORDED_ONLY));
            } else {
                permitted(decide.about(CameraClass.RECORDED_ONLY));
            }
        }
    }

    @Test
    @Clause("SJ-ALPR-26")
    void says_the_same_to_who_has_no_role_whether_there_is_such_a_request_or_not() {
        for (Action action : List.of(Action.SHOW_REQUESTS, Action.DECIDE_REQUEST, Action.ANSWER_REQUEST)) {
            Question aboutNone = Asks.ask(Role.RTCC_ANALYST, action);
            for (CameraClass data : CameraClass.values()) {
                for (Requester.Kind kind : Requester.Kind.values()) {
                    Question aboutOne = aboutNone.about(data).onBehalfOf(new Requester(AgencyType.FEDERAL, kind));
                    assertThat(policy.decide(aboutOne)).isEqualTo(policy.decide(aboutNone));
                }
            }
        }
    }
}
