package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.access.Training;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Commissioning;
import casement.domain.camera.Mount;
import casement.domain.camera.Place;
import casement.domain.camera.PresetId;
import casement.domain.camera.Surroundings;
import casement.domain.people.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Questions as tests put them: somebody trained and authorised, about what is their agency's, unless said otherwise. */
final class Asks {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static final AgencyId POLICE = new AgencyId("police");

    static final List<Training> TRAINED =
            List.of(course("alpr-operation"), course("safeguarding"), course("data-security"));
    static final Standing GOOD = standing(TRAINED, Optional.of(TODAY.plusDays(100)));

    private Asks() {}

    static Training course(String course) {
        return new Training(course, "2026.1", TODAY.minusDays(30), TODAY.plusDays(300));
    }

    static Standing standing(List<Training> trainings, Optional<LocalDate> authorisedUntil) {
        return new Standing(Optional.of(POLICE), AgencyType.LOCAL, Set.of(), trainings, authorisedUntil);
    }

    static Principal person(Role... roles) {
        return new Principal("s-1", "Somebody", "Unit", "City Police Department", Set.of(roles)).with(GOOD);
    }

    static Question ask(Role role, Action action) {
        return Question.of(person(role), action).belongingTo(POLICE);
    }

    static Question ask(Role role, Action action, CameraClass cameraClass) {
        return ask(role, action).on(camera(cameraClass, Surroundings.STREET));
    }

    static Purpose number(String code) {
        return new Purpose(code, Optional.of("2026-000123"), Optional.empty());
    }

    static Purpose narrative(String code, String narrative) {
        return new Purpose(code, Optional.of("2026-000123"), Optional.of(narrative));
    }

    static Camera camera(CameraClass cameraClass, Surroundings surroundings) {
        return camera(cameraClass, surroundings, POLICE);
    }

    static Camera camera(CameraClass cameraClass, Surroundings surroundings, AgencyId owner) {
        return new Camera(
                new CameraId("pike-3rd"),
                cameraClass,
                Mount.FIXED,
                new Place("Downtown", "Pike and Third", 47.6, -122.3),
                owner,
                new Commissioning(surroundings, "the crossing", "Tea Lindqvist", NOW),
                new TreeSet<>(Set.of(PresetId.HOME)),
                "arn",
                Optional.of(1),
                1,
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
