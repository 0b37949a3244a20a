package casement.domain.access;

import static casement.domain.access.Action.APPROVE_AGENCY;
import static casement.domain.access.Action.APPROVE_MASK_SET;
import static casement.domain.access.Action.AUTHORISE_CHANGE;
import static casement.domain.access.Action.AUTHORISE_PERSON;
import static casement.domain.access.Action.CHANGE_AGENCY;
import static casement.domain.access.Action.CHANGE_CAMERA;
import static casement.domain.access.Action.CHANGE_PEOPLE;
import static casement.domain.access.Action.LIST_CAMERAS;
import static casement.domain.access.Action.PROPOSE_MASK_SET;
import static casement.domain.access.Action.READ_AUDIT_LOG;
import static casement.domain.access.Action.RECORD_TRAINING;
import static casement.domain.access.Action.REGISTER_CAMERA;
import static casement.domain.access.Action.SHOW_MASK_SET;
import static casement.domain.access.Action.SHOW_PEOPLE;
import static casement.domain.access.Action.TAKE_STILL;
import static casement.domain.access.Action.WATCH_LIVE;
import static casement.domain.access.Action.WATCH_RECORDING;
import static casement.domain.access.Role.APPROVER;
import static casement.domain.access.Role.AUDITOR;
import static casement.domain.access.Role.COUNSEL;
import static casement.domain.access.Role.INSPECTOR_GENERAL;
import static casement.domain.access.Role.OPERATIONS_MANAGER;
import static casement.domain.access.Role.PEOPLE_ADMINISTRATOR;
import static casement.domain.access.Role.RTCC_ANALYST;
import static casement.domain.access.Role.SUPERVISOR;
import static casement.domain.access.Role.TECHNICIAN;
import static casement.domain.camera.CameraClass.RECORDED_ONLY;
import static casement.domain.camera.Surroundings.CHANGING_ROOM;
import static casement.domain.camera.Surroundings.CLASSROOM;
import static casement.domain.camera.Surroundings.OFFICE;
import static casement.domain.camera.Surroundings.TOILET;

import casement.domain.camera.Camera;
import casement.domain.camera.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The first form of the policy: a role must allow the act, and no rule may forbid it. What nothing allows is refused. */
public final class HouseRules implements AccessPolicy {
    private static final String ROLES = "SEA-RTCC-5";

    private static final List<Rule> ALLOW = List.of(
            rule(
                    ROLES,
                    "Whoever is signed in with a role sees the list of cameras.",
                    does(LIST_CAMERAS).and(by(Role.values()))),
            rule(
                    ROLES,
                    "Analysts, supervisors and the inspector general watch live and recorded video.",
                    does(WATCH_LIVE, WATCH_RECORDING).and(by(RTCC_ANALYST, SUPERVISOR, INSPECTOR_GENERAL))),
            rule(
                    "SCH-3",
                    "A school's approvers watch what recorded-only cameras recorded.",
                    does(WATCH_RECORDING).and(by(APPROVER)).and(camera(c -> c.cameraClass() == RECORDED_ONLY))),
            rule(
                    "SEA-CCTV-9",
                    "Technicians and operations managers set cameras up: they register and change them, take stills,"
                            + " draw mask sets and look at them.",
                    does(REGISTER_CAMERA, CHANGE_CAMERA, TAKE_STILL, PROPOSE_MASK_SET, SHOW_MASK_SET)
                            .and(by(TECHNICIAN, OPERATIONS_MANAGER))),
            rule(
                    "SCH-2",
                    "Operations managers authorise changes and approve mask sets.",
                    does(AUTHORISE_CHANGE, APPROVE_MASK_SET).and(by(OPERATIONS_MANAGER))),
            rule(
                    "SEA-CCTV-10",
                    "Supervisors and oversight look at mask sets.",
                    does(SHOW_MASK_SET).and(by(SUPERVISOR, AUDITOR, INSPECTOR_GENERAL))),
            rule(
                    "CA-SB34-6",
                    "Auditors and the inspector general read the audit log.",
                    does(READ_AUDIT_LOG).and(by(AUDITOR, INSPECTOR_GENERAL))),
            rule(
                    "SJ-ALPR-30",
                    "People administrators keep persons, agencies and training.",
                    does(SHOW_PEOPLE, CHANGE_PEOPLE, RECORD_TRAINING, CHANGE_AGENCY, APPROVE_AGENCY)
                            .and(by(PEOPLE_ADMINISTRATOR))),
            rule(
                    "SCH-5",
                    "Operations managers keep the list of those admitted; oversight looks at it.",
                    does(SHOW_PEOPLE).and(by(OPERATIONS_MANAGER, APPROVER, AUDITOR, INSPECTOR_GENERAL))),
            rule(
                    "SCH-9",
                    "Operations managers and approvers authorise people.",
                    does(AUTHORISE_PERSON).and(by(OPERATIONS_MANAGER, APPROVER))),
            rule(
                    "SJ-ALPR-30",
                    "Operations managers and counsel approve what an agency is held for.",
                    does(APPROVE_AGENCY).and(by(OPERATIONS_MANAGER, COUNSEL))));

    private static final List<Rule> FORBID = List.of(
            rule(
                    "SCH-1",
                    "Changing rooms, toilets and offices are never watched inside; their entrances may be.",
                    setsUp().and(looksInto(CHANGING_ROOM, TOILET, OFFICE))),
            rule(
                    "SCH-6",
                    "A camera inside a classroom must be of the class recorded-only.",
                    setsUp().and(looksInto(CLASSROOM)).and(camera(Camera::hasLiveView))),
            rule(
                    "SCH-6",
                    "A recorded-only camera has no live view, for anybody.",
                    does(WATCH_LIVE).and(camera(c -> !c.hasLiveView()))),
            rule(
                    "SCH-6",
                    "What a recorded-only camera recorded is watched only after a reportable incident, with its number.",
                    does(WATCH_RECORDING)
                            .and(camera(c -> c.cameraClass() == RECORDED_ONLY))
                            .and(purpose(p -> p.code().equals(PurposeCode.REPORTABLE_INCIDENT))
                                    .negate())));

    @Override
    public Decision decide(Question question) {
        List<String> allowing = ALLOW.stream()
                .filter(rule -> rule.speaksOf(question))
                .map(Rule::sentence)
                .toList();
        if (allowing.isEmpty()) {
            return new Decision.Deny(ROLES, "your role does not include this");
        }
        Optional<Rule> forbidding =
                FORBID.stream().filter(rule -> rule.speaksOf(question)).findFirst();
        if (forbidding.isPresent()) {
            return new Decision.Deny(forbidding.get().clause(), forbidding.get().sentence());
        }
        Optional<Decision> unfounded = PurposeCode.objection(question).map(d -> d);
        return unfounded.orElseGet(() -> new Decision.Permit(allowing));
    }

    private static Rule rule(String clause, String sentence, Predicate<Question> matches) {
        return new Rule(clause, sentence, matches);
    }

    private static Predicate<Question> does(Action... actions) {
        Set<Action> any = Set.of(actions);
        return question -> any.contains(question.action());
    }

    private static Predicate<Question> setsUp() {
        return does(REGISTER_CAMERA, CHANGE_CAMERA);
    }

    private static Predicate<Question> by(Role... roles) {
        return question -> Arrays.stream(roles).anyMatch(question.principal()::is);
    }

    private static Predicate<Question> camera(Predicate<Camera> holds) {
        return question -> question.camera().filter(holds).isPresent();
    }

    private static Predicate<Question> looksInto(Surroundings... places) {
        Set<Surroundings> any = Set.of(places);
        return camera(c -> any.contains(c.commissioning().surroundings()));
    }

    private static Predicate<Question> purpose(Predicate<Purpose> holds) {
        return question -> question.purpose().filter(holds).isPresent();
    }
}
