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

    private static final Map<Role, Set<Action>> ALLOWED = Map.of(
            Role.RTCC_ANALYST, EnumSet.of(Action.LIST_CAMERAS, Action.WATCH_LIVE, Action.WATCH_RECORDING),
            Role.SUPERVISOR,
                    EnumSet.of(Action.LIST_CAMERAS, Action.WATCH_LIVE, Action.WATCH_RECORDING, Action.SHOW_MASK_SET),
            Role.TECHNICIAN, SETTING_UP,
            Role.OPERATIONS_MANAGER,
                    with(
                            SETTING_UP,
                            Action.AUTHORISE_CHANGE,
                            Action.APPROVE_MASK_SET,
                            Action.SHOW_PEOPLE,
                            Action.AUTHORISE_PERSON,
                            Action.APPROVE_AGENCY),
            Role.APPROVER, EnumSet.of(Action.LIST_CAMERAS, Action.SHOW_PEOPLE, Action.AUTHORISE_PERSON),
            Role.COUNSEL, EnumSet.of(Action.LIST_CAMERAS, Action.APPROVE_AGENCY),
            Role.PEOPLE_ADMINISTRATOR,
                    EnumSet.of(
                            Action.LIST_CAMERAS,
                            Action.SHOW_PEOPLE,
                            Action.CHANGE_PEOPLE,
                            Action.RECORD_TRAINING,
                            Action.CHANGE_AGENCY,
                            Action.APPROVE_AGENCY),
            Role.AUDITOR,
                    EnumSet.of(Action.LIST_CAMERAS, Action.SHOW_MASK_SET, Action.READ_AUDIT_LOG, Action.SHOW_PEOPLE),
            Role.INSPECTOR_GENERAL,
                    EnumSet.of(
                            Action.LIST_CAMERAS,
                            Action.WATCH_LIVE,
                            Action.WATCH_RECORDING,
                            Action.SHOW_MASK_SET,
                            Action.READ_AUDIT_LOG,
                            Action.SHOW_PEOPLE));

    private final HouseRules rules = new HouseRules();

    @Test
    @Clause("SEA-RTCC-5")
    void lets_each_role_do_what_it_includes_and_nothing_else() {
        for (Role role : Role.values()) {
            for (Action action : Action.values()) {
                Decision decision = rules.decide(question(Set.of(role), action, CameraClass.CCTV));
                assertThat(decision instanceof Decision.Permit)
                        .as(role + " " + action)
                        .isEqualTo(ALLOWED.getOrDefault(role, Set.of(Action.LIST_CAMERAS))
                                .contains(action));
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
