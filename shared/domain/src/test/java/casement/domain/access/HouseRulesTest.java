package casement.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Commissioning;
import casement.domain.camera.Mount;
import casement.domain.camera.Place;
import casement.domain.camera.PresetId;
import casement.domain.camera.Surroundings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final Set<Action> SETTING_UP = EnumSet.of(
            Action.LIST_CAMERAS,
            Action.REGISTER_CAMERA,
            Action.CHANGE_CAMERA,
            Action.TAKE_STILL,
            Action.PROPOSE_MASK_SET,
            Action.SHOW_MASK_SET);

    /** What everybody with a role may do. */
    private static final Set<Action> ALL_ROLES = EnumSet.of(Action.LIST_CAMERAS, Action.REPORT_ERROR);

    private static final Map<Role, Set<Action>> ALLOWED = Map.of(
            Role.RTCC_ANALYST, with(ALL_ROLES, Action.WATCH_LIVE, Action.WATCH_RECORDING),
            Role.SUPERVISOR,
                    with(
                            ALL_ROLES,
                            Action.WATCH_LIVE,
                            Action.WATCH_RECORDING,
                            Action.SHOW_MASK_SET,
                            Action.SHOW_REQUESTS,
                            Action.DECIDE_REQUEST,
                            Action.REVIEW_REPORT,
                            Action.DECLARE_BREACH),
            Role.TECHNICIAN, with(SETTING_UP, Action.REPORT_ERROR),
            Role.OPERATIONS_MANAGER,
                    with(SETTING_UP, Action.REPORT_ERROR, Action.AUTHORISE_CHANGE, Action.APPROVE_MASK_SET),
            Role.APPROVER,
                    with(
                            ALL_ROLES,
                            Action.RECEIVE_REQUEST,
                            Action.SHOW_REQUESTS,
                            Action.DECIDE_REQUEST,
                            Action.DECLARE_BREACH),
            Role.RECORDS_OFFICER, with(ALL_ROLES, Action.RECEIVE_REQUEST, Action.SHOW_REQUESTS, Action.ANSWER_REQUEST),
            Role.COUNSEL,
                    with(
                            ALL_ROLES,
                            Action.RECEIVE_REQUEST,
                            Action.SHOW_REQUESTS,
                            Action.DECIDE_REQUEST,
                            Action.ANSWER_REQUEST,
                            Action.DECLARE_BREACH,
                            Action.SHOW_EXPOSURE),
            Role.AUDITOR,
                    with(
                            ALL_ROLES,
                            Action.SHOW_MASK_SET,
                            Action.READ_AUDIT_LOG,
                            Action.SHOW_REQUESTS,
                            Action.SHOW_EXPOSURE),
            Role.INSPECTOR_GENERAL,
                    with(
                            ALL_ROLES,
                            Action.WATCH_LIVE,
                            Action.WATCH_RECORDING,
                            Action.SHOW_MASK_SET,
                            Action.READ_AUDIT_LOG,
                            Action.SHOW_REQUESTS,
                            Action.DECLARE_BREACH,
                            Action.SHOW_EXPOSURE));

    private final HouseRules rules = new HouseRules();

    @Test
    @Clause("SEA-RTCC-5")
    void lets_each_role_do_what_it_includes_and_nothing_else() {
        for (Role role : Role.values()) {
            for (Action action : Action.values()) {
                Decision decision = rules.decide(question(Set.of(role), action, CameraClass.CCTV));
                assertThat(decision instanceof Decision.Permit)
                        .as(role + " " + action)
                        .isEqualTo(ALLOWED.getOrDefault(role, ALL_ROLES).contains(action));
            }
        }
    }

    @Test
    @Clause("SEA-RTCC-5")
    void refuses_everything_to_whoever_has_no_role() {
        for (Action action : Action.values()) {
            assertThat(rules.decide(question(Set.of(), action, CameraClass.CCTV)))
                    .isEqualTo(new Decision.Deny("SEA-RTCC-5", "your role does not include this"));
        }
    }

    @Test
    @Clause("SCH-6")
    void lets_a_schools_approver_watch_recordings_of_recorded_only_cameras_after_an_incident() {
        Question incident = question(Set.of(Role.APPROVER), Action.WATCH_RECORDING, CameraClass.RECORDED_ONLY);
        assertThat(rules.decide(incident)).isInstanceOf(Decision.Deny.class);
        Purpose purpose = new Purpose("reportable-incident", Optional.of("RI-2026-001"), Optional.empty());
        assertThat(rules.decide(
                        new Question(incident.principal(), incident.action(), incident.camera(), Optional.of(purpose))))
                .isInstanceOf(Decision.Permit.class);
    }

    @Test
    @Clause({"SEA-CCTV-12", "SEA-CCTV-14"})
    void keeps_requests_by_immigration_authorities_and_about_immigration_to_counsel() {
        Requester authority = new Requester(AgencyType.FEDERAL, Requester.Kind.IMMIGRATION_AUTHORITY);
        Requester police = new Requester(AgencyType.LOCAL, Requester.Kind.LAW_ENFORCEMENT);
        Purpose felony = new Purpose("felony", Optional.empty(), Optional.empty());
        Purpose status = new Purpose("immigration", Optional.empty(), Optional.empty());
        for (Action action : Set.of(Action.SHOW_REQUESTS, Action.DECIDE_REQUEST, Action.ANSWER_REQUEST)) {
            for (Role role : Role.values()) {
                Question asked = Question.of(person(role), action);
                boolean counsel = role == Role.COUNSEL;
                assertThat(permits(asked.onBehalfOf(authority).forPurpose(felony)))
                        .as(role + " " + action)
                        .isEqualTo(counsel);
                assertThat(permits(asked.onBehalfOf(police).forPurpose(status)))
                        .as(role + " " + action)
                        .isEqualTo(counsel);
            }
        }
    }

    @Test
    @Clause("SJ-ALPR-20")
    void lets_the_public_report_what_is_wrong_and_do_nothing_else() {
        Requester citizen = new Requester(AgencyType.UNKNOWN, Requester.Kind.PUBLIC);
        for (Action action : Action.values()) {
            assertThat(permits(Question.of(Principal.NOBODY, action).onBehalfOf(citizen)))
                    .as(action.toString())
                    .isEqualTo(action == Action.REPORT_ERROR);
        }
    }

    private boolean permits(Question question) {
        return rules.decide(question) instanceof Decision.Permit;
    }

    private static Principal person(Role role) {
        return new Principal("s", "Somebody", "Unit", "Agency", Set.of(role));
    }

    @Test
    void says_which_rules_allow() {
        Decision decision = rules.decide(question(Set.of(Role.AUDITOR), Action.READ_AUDIT_LOG, CameraClass.CCTV));
        assertThat(((Decision.Permit) decision).rules())
                .containsExactly("Auditors and the inspector general read the audit log.");
    }

    private static Question question(Set<Role> roles, Action action, CameraClass cameraClass) {
        Principal principal = new Principal("s", "Somebody", "Unit", "Agency", roles);
        return new Question(principal, action, Optional.of(camera(cameraClass)), Optional.of(purpose(action)));
    }

    private static Purpose purpose(Action action) {
        String code = switch (action) {
            case WATCH_LIVE -> "911-call";
            case TAKE_STILL -> "commissioning";
            default -> "investigation";
        };
        return new Purpose(code, Optional.of("2026-000123"), Optional.empty());
    }

    private static Camera camera(CameraClass cameraClass) {
        return new Camera(
                new CameraId("cam-1"),
                cameraClass,
                Mount.FIXED,
                new Place("site", "spot", 0, 0),
                "Agency",
                new Commissioning(Surroundings.STREET, "the street", "Somebody", Instant.EPOCH),
                new TreeSet<>(Set.of(PresetId.HOME)),
                "",
                Optional.empty(),
                0,
                1);
    }

    private static Set<Action> with(Set<Action> some, Action... more) {
        EnumSet<Action> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
