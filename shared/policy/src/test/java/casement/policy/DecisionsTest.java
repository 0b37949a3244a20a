package casement.policy;

import static casement.domain.access.Action.ANSWER_REQUEST;
import static casement.domain.access.Action.CHANGE_HOT_LIST;
import static casement.domain.access.Action.CHANGE_PEOPLE;
import static casement.domain.access.Action.DECIDE_REQUEST;
import static casement.domain.access.Action.EXPORT_EVIDENCE;
import static casement.domain.access.Action.REGISTER_CAMERA;
import static casement.domain.access.Action.SEARCH_READS;
import static casement.domain.access.Action.SWITCH_ON_PLATE_READING;
import static casement.domain.access.Action.WATCH_LIVE;
import static casement.domain.access.Action.WATCH_RECORDING;
import static casement.domain.access.Role.ALPR_ADMINISTRATOR;
import static casement.domain.access.Role.APPROVER;
import static casement.domain.access.Role.COUNSEL;
import static casement.domain.access.Role.GUARD;
import static casement.domain.access.Role.OPERATIONS_MANAGER;
import static casement.domain.access.Role.PEOPLE_ADMINISTRATOR;
import static casement.domain.access.Role.RECORDS_OFFICER;
import static casement.domain.access.Role.RTCC_ANALYST;
import static casement.domain.access.Role.SUPERVISOR;
import static casement.domain.access.Role.TECHNICIAN;
import static casement.domain.camera.CameraClass.ALPR;
import static casement.domain.camera.CameraClass.CCTV;
import static casement.domain.camera.CameraClass.RECORDED_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.AgencyType;
import casement.domain.access.Decision;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.access.Training;
import casement.domain.camera.Surroundings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The five governing documents: each test tries what a clause forbids. */
class DecisionsTest {
    private static final CedarPolicy POLICY =
            new CedarPolicy(Packs.builtIn(Packs.GOVERNING), Clock.fixed(Asks.NOW, ZoneOffset.UTC));
    private static final Purpose FELONY = Asks.number("investigation").about("felony");

    @Test
    @Clause({"SEA-CCTV-3", "SEA-RTCC-6"})
    void a_live_view_needs_a_reason_that_the_pack_knows() {
        Question live = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV);
        refuses("SEA-CCTV-3", live);
        refuses("SEA-CCTV-3", live.forPurpose(Asks.number("investigation")));
        refuses("SEA-CCTV-3", live.forPurpose(new Purpose("911-call", Optional.empty(), Optional.empty())));
        refuses("SEA-CCTV-3", live.forPurpose(Asks.narrative("crime-trend", "crime trend crime")));
        permits(live.forPurpose(Asks.number("911-call")), "SEA-CCTV-3#seattle-cctv.1", "SEA-RTCC-5#seattle-rtcc.1");
        permits(live.forPurpose(Asks.narrative("crime-trend", "thefts from cars at night")));
    }

    @Test
    @Clause({"SEA-CCTV-14", "SJ-ALPR-4"})
    void nothing_serves_the_enforcement_of_immigration_law() {
        Question live = Asks.ask(RTCC_ANALYST, WATCH_LIVE, CCTV);
        refuses("SEA-CCTV-14", live.forPurpose(Asks.narrative("large-event", "helping with an ICE detainer downtown")));
        refuses("SEA-CCTV-14", live.forPurpose(Asks.narrative("large-event", "looking for undocumented workers")));
        refuses("SEA-CCTV-14", live.forPurpose(Asks.number("911-call").about("immigration")));
        Question search = Asks.ask(RTCC_ANALYST, SEARCH_READS, ALPR);
        refuses("SJ-ALPR-4", search.forPurpose(Asks.number("investigation").about("immigration")));
        refuses("SJ-ALPR-4", search.forPurpose(Asks.number("immigration-enforcement")));
    }

    @Test
    @Clause("SEA-CCTV-13")
    void nothing_helps_to_investigate_protected_care() {
        Question watch = Asks.ask(RTCC_ANALYST, WATCH_RECORDING, CCTV);
        refuses("SEA-CCTV-13", watch.forPurpose(Asks.number("investigation").about("reproductive-care")));
        refuses("SEA-CCTV-13", watch.forPurpose(Asks.narrative("investigation", "who came for an Abortion that day")));
        refuses("SEA-CCTV-13", watch.forPurpose(Asks.narrative("oversight", "a gender-affirming clinic's visitors")));
    }

    @Test
    @Clause("SEA-CCTV-18")
    void cctv_is_not_used_for_traffic_violations() {
        Question watch = Asks.ask(RTCC_ANALYST, WATCH_RECORDING, CCTV);
        refuses("SEA-CCTV-18", watch.forPurpose(Asks.number("investigation").about("traffic-offence")));
        refuses("SEA-CCTV-18", watch.forPurpose(Asks.narrative("investigation", "cars running the red light")));
        refuses("SEA-CCTV-18", watch.forPurpose(Asks.number("intersection-violation")));
    }

    @Test
    @Clause("SEA-CCTV-8")
    void no_cctv_camera_can_be_made_to_read_plates() {
        for (Role role : Role.values()) {
            assertThat(POLICY.decide(Asks.ask(role, SWITCH_ON_PLATE_READING, CCTV)
                            .forPurpose(new Purpose("public-meeting", Optional.of("2026-03-17"), Optional.empty()))))
                    .isInstanceOf(Decision.Deny.class);
        }
    }

    @Test
    @Clause("CA-SB34-3")
    void plate_reading_starts_only_after_a_public_meeting() {
        Question on = Asks.ask(OPERATIONS_MANAGER, SWITCH_ON_PLATE_READING, ALPR);
        refuses("CA-SB34-3", on);
        refuses("CA-SB34-3", on.forPurpose(Asks.number("public-meeting")));
        permits(on.forPurpose(new Purpose("public-meeting", Optional.of("2026-03-17"), Optional.empty())));
    }

    @Test
    @Clause({"SJ-ALPR-1", "SJ-ALPR-3", "SJ-ALPR-6", "CA-SB34-7"})
    void plates_are_searched_for_the_listed_uses_only() {
        Question search = Asks.ask(RTCC_ANALYST, SEARCH_READS, ALPR);
        permits(search.forPurpose(FELONY));
        refuses("SJ-ALPR-1", search.forPurpose(Asks.number("investigation")));
        refuses("SJ-ALPR-1", search.forPurpose(Asks.number("curiosity")));
        refuses("SJ-ALPR-3", search.forPurpose(Asks.number("investigation").about("first-amendment-activity")));
        refuses(
                "SJ-ALPR-3",
                search.forPurpose(new Purpose(
                        "investigation",
                        Optional.of("2026-000123"),
                        Optional.of("who was at the protest"),
                        Optional.of("felony"))));
        for (String offence : List.of("minor-drug-offence", "prostitution", "traffic-offence")) {
            refuses("SJ-ALPR-6", search.forPurpose(Asks.number("investigation").about(offence)));
        }
    }

    @Test
    @Clause({"SJ-ALPR-7", "SJ-ALPR-32"})
    void lapsed_training_or_training_on_an_older_protocol_blocks_at_once() {
        LocalDate today = Asks.TODAY;
        Training lapsed = new Training("alpr-operation", "2026.1", today.minusDays(100), today);
        Training tooOld = new Training("alpr-operation", "2026.1", today.minusDays(366), today.plusDays(365));
        Training formerProtocol = new Training("alpr-operation", "2025.2", today.minusDays(10), today.plusDays(300));
        for (List<Training> trainings :
                List.of(List.<Training>of(), List.of(lapsed), List.of(tooOld), List.of(formerProtocol))) {
            Principal analyst =
                    Asks.person(RTCC_ANALYST).with(Asks.standing(trainings, Optional.of(today.plusDays(9))));
            refuses("SJ-ALPR-7", Question.of(analyst, SEARCH_READS).forPurpose(FELONY));
        }
        permits(Question.of(Asks.person(RTCC_ANALYST), SEARCH_READS).forPurpose(FELONY));
    }

    @Test
    @Clause("SJ-ALPR-11")
    void only_the_alpr_administrator_changes_the_hot_list() {
        for (Role role : Role.values()) {
            assertThat(POLICY.decide(Asks.ask(role, CHANGE_HOT_LIST)) instanceof Decision.Permit)
                    .as("%s", role)
                    .isEqualTo(role == ALPR_ADMINISTRATOR);
        }
    }

    @Test
    @Clause("SJ-ALPR-30")
    void those_who_administer_do_not_look_and_those_who_look_do_not_administer() {
        Question both = Question.of(Asks.person(RTCC_ANALYST, PEOPLE_ADMINISTRATOR), CHANGE_PEOPLE);
        refuses("SJ-ALPR-30", both);
        refuses(
                "SJ-ALPR-30",
                Question.of(Asks.person(RTCC_ANALYST, PEOPLE_ADMINISTRATOR), SEARCH_READS)
                        .forPurpose(FELONY));
        permits(Asks.ask(PEOPLE_ADMINISTRATOR, CHANGE_PEOPLE));
    }

    @Test
    @Clause({"SEA-CCTV-12", "SJ-ALPR-4"})
    void a_request_by_immigration_authorities_is_counsels_and_nobody_answers_it_here() {
        Requester authority = new Requester(AgencyType.FEDERAL, Requester.Kind.IMMIGRATION_AUTHORITY);
        refuses("SEA-CCTV-12", Asks.ask(RECORDS_OFFICER, DECIDE_REQUEST, CCTV).onBehalfOf(authority));
        refuses("SEA-CCTV-12", Asks.ask(RECORDS_OFFICER, ANSWER_REQUEST, CCTV).onBehalfOf(authority));
        refuses("SEA-CCTV-12", Asks.ask(COUNSEL, ANSWER_REQUEST, CCTV).onBehalfOf(authority));
        refuses("SJ-ALPR-4", Asks.ask(COUNSEL, ANSWER_REQUEST, ALPR).onBehalfOf(authority));
        permits(Asks.ask(COUNSEL, DECIDE_REQUEST, CCTV).onBehalfOf(authority));
    }

    @Test
    @Clause("SEA-CCTV-16")
    void the_defence_gets_recordings_in_a_case_with_its_number() {
        Requester defence = new Requester(AgencyType.UNKNOWN, Requester.Kind.DEFENCE_COUNSEL);
        Question export = Asks.ask(SUPERVISOR, EXPORT_EVIDENCE, CCTV).onBehalfOf(defence);
        permits(export.forPurpose(Asks.number("defence-discovery")));
        refuses("SEA-CCTV-16", export.forPurpose(new Purpose("defence-discovery", Optional.empty(), Optional.empty())));
    }

    @Test
    @Clause({"SCH-1", "SCH-6"})
    void private_rooms_have_no_camera_and_classrooms_no_live_one() {
        for (Surroundings room : List.of(Surroundings.TOILET, Surroundings.CHANGING_ROOM, Surroundings.OFFICE)) {
            refuses("SCH-1", Asks.ask(TECHNICIAN, REGISTER_CAMERA).on(Asks.camera(CCTV, room)));
        }
        refuses("SCH-6", Asks.ask(TECHNICIAN, REGISTER_CAMERA).on(Asks.camera(CCTV, Surroundings.CLASSROOM)));
        permits(Asks.ask(TECHNICIAN, REGISTER_CAMERA).on(Asks.camera(RECORDED_ONLY, Surroundings.CLASSROOM)));
        permits(Asks.ask(TECHNICIAN, REGISTER_CAMERA).on(Asks.camera(CCTV, Surroundings.ENTRANCE)));
    }

    @Test
    @Clause({"SCH-3", "SCH-4", "SCH-10"})
    void a_guard_views_only_with_an_approvers_authorisation_and_training() {
        Purpose incident = Asks.number("reportable-incident");
        Question plain = Asks.ask(GUARD, WATCH_RECORDING, RECORDED_ONLY).forPurpose(incident);
        refuses("SCH-3", plain);
        permits(withUnit(Asks.TRAINED).forPurpose(incident));
        refuses("SCH-4", withUnit(List.of()).forPurpose(incident));
    }

    @Test
    @Clause("SCH-9")
    void an_authorisation_that_was_not_renewed_stops_working() {
        Standing ended = Asks.standing(Asks.TRAINED, Optional.of(Asks.TODAY));
        Question watch = Question.of(Asks.person(APPROVER).with(ended), WATCH_RECORDING)
                .on(Asks.camera(RECORDED_ONLY, Surroundings.CLASSROOM))
                .forPurpose(Asks.number("reportable-incident"));
        refuses("SCH-9", watch);
        permits(Question.of(Asks.person(APPROVER), WATCH_RECORDING)
                .on(Asks.camera(RECORDED_ONLY, Surroundings.CLASSROOM))
                .forPurpose(Asks.number("reportable-incident")));
    }

    @Test
    @Clause({"SCH-7", "SCH-12"})
    void recordings_are_not_viewed_to_judge_a_teacher() {
        Question watch = Asks.ask(APPROVER, WATCH_RECORDING, RECORDED_ONLY);
        refuses("SCH-7", watch.forPurpose(Asks.narrative("reportable-incident", "a look at teaching quality")));
        refuses("SCH-7", watch.forPurpose(Asks.number("reportable-incident").about("teacher-performance")));
    }

    @Test
    @Clause({"SCH-10", "SCH-14"})
    void parents_get_no_copy_and_the_police_do() {
        Question export =
                Asks.ask(APPROVER, EXPORT_EVIDENCE, RECORDED_ONLY).forPurpose(Asks.number("statutory-request"));
        refuses("SCH-10", export.onBehalfOf(new Requester(AgencyType.UNKNOWN, Requester.Kind.PARENT)));
        refuses("SCH-14", export.onBehalfOf(new Requester(AgencyType.PRIVATE, Requester.Kind.COMPANY)));
        permits(export.onBehalfOf(new Requester(AgencyType.LOCAL, Requester.Kind.LAW_ENFORCEMENT)));
    }

    private static Question withUnit(List<Training> trainings) {
        Standing standing = new Standing(
                Optional.of(Asks.POLICE),
                AgencyType.LOCAL,
                Set.of("authorised-viewers"),
                trainings,
                Optional.of(Asks.TODAY.plusDays(10)));
        return Question.of(Asks.person(GUARD).with(standing), WATCH_RECORDING)
                .on(Asks.camera(RECORDED_ONLY, Surroundings.CLASSROOM));
    }

    private static void refuses(String clause, Question question) {
        assertThat(POLICY.decide(question))
                .isInstanceOfSatisfying(
                        Decision.Deny.class,
                        deny -> assertThat(deny.clause()).as(deny.reason()).isEqualTo(clause));
    }

    private static void permits(Question question, String... rules) {
        assertThat(POLICY.decide(question))
                .isInstanceOfSatisfying(
                        Decision.Permit.class,
                        permit -> assertThat(permit.rules()).isNotEmpty().containsAll(List.of(rules)));
    }
}
