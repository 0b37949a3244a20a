package casement.policy;

import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Standing;
import casement.domain.access.Training;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.people.AgencyId;
import casement.domain.video.Span;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question as Cedar takes it; its attributes are those of {@code casement.cedarschema}. */
final class QuestionFacts {
    static final String NONE = "none";

    private static final EntityTypeName PERSON = type("Person");
    private static final EntityTypeName PLACE = type("Place");
    private static final EntityTypeName ACTION = type("Action");

    private final Topics topics;
    private final List<Pack.TrainingRule> trainings;

    QuestionFacts(Topics topics, List<Pack.TrainingRule> trainings) {
        this.topics = topics;
        this.trainings = trainings;
    }

    static EntityUID action(Question question) {
        return ACTION.of(Words.of(question.action()));
    }

    /** @param today by which training and authorisations go */
    Entity person(Principal principal, LocalDate today) {
        Standing standing = principal.standing();
        boolean authorised = standing.authorisedUntil().filter(today::isBefore).isPresent();
        Map<String, Value> attributes = Map.of(
                "roles",
                strings(principal.roles().stream().map(Words::of).toList()),
                "agency",
                new PrimString(standing.agency().map(AgencyId::value).orElse("")),
                "agencyType",
                new PrimString(Words.of(standing.agencyType())),
                "units",
                strings(standing.units()),
                "trained",
                strings(trained(standing, today)),
                "authorised",
                new PrimBool(authorised));
        return new Entity(PERSON.of("asking"), attributes, Set.of());
    }

    Entity place(Question question) {
        Optional<Camera> camera = question.camera();
        Map<String, Value> attributes = Map.of(
                "class",
                word(cameraClass(question)),
                "surroundings",
                word(camera.map(c -> c.commissioning().surroundings())),
                "owner",
                new PrimString(camera.map(Camera::owner)
                        .or(question::whose)
                        .map(AgencyId::value)
                        .orElse(NONE)),
                "site",
                new PrimString(camera.map(c -> c.place().site()).orElse(NONE)),
                "held",
                new PrimBool(question.held()));
        return new Entity(PLACE.of("asked"), attributes, Set.of());
    }

    /** Of the camera, or of the cameras whose data the question or the action is about. */
    static Optional<CameraClass> cameraClass(Question question) {
        Optional<CameraClass> about = switch (question.action()) {
            case SEARCH_READS,
                    SHOW_HOT_LISTS,
                    CHANGE_HOT_LIST,
                    SHOW_HITS,
                    VERIFY_HIT,
                    CLOSE_HIT,
                    SWITCH_ON_PLATE_READING -> Optional.of(CameraClass.ALPR);
            case SEARCH_SIGHTINGS -> Optional.of(CameraClass.CCTV);
            default -> Optional.empty();
        };
        return question.camera().map(Camera::cameraClass).or(question::data).or(() -> about);
    }

    Map<String, Value> context(Question question, Instant now) {
        Map<String, Value> context = new HashMap<>();
        context.put("utcHour", new PrimLong(now.atOffset(ZoneOffset.UTC).getHour()));
        question.recorded()
                .map(Span::from)
                .map(first -> Duration.between(first, now).toDays())
                .ifPresent(days -> context.put("ageDays", new PrimLong(days)));
        context.put("topics", strings(question.purpose().map(this::topicsOf).orElse(Set.of())));
        question.purpose().ifPresent(purpose -> {
            context.put("purpose", new PrimString(purpose.code()));
            purpose.offence().ifPresent(offence -> context.put("offence", new PrimString(offence)));
            purpose.number().ifPresent(number -> context.put("number", new PrimString(number)));
        });
        question.onBehalfOf().ifPresent(outside -> {
            context.put("requesterType", new PrimString(Words.of(outside.agencyType())));
            context.put("requesterKind", new PrimString(Words.of(outside.kind())));
        });
        return context;
    }

    private Set<String> topicsOf(Purpose purpose) {
        Set<String> named = new LinkedHashSet<>(
                topics.in(purpose.code() + " " + purpose.narrative().orElse("")));
        purpose.offence().ifPresent(named::add);
        return named;
    }

    private List<String> trained(Standing standing, LocalDate today) {
        return trainings.stream()
                .filter(rule -> standing.trainings().stream().anyMatch(training -> satisfies(training, rule, today)))
                .map(Pack.TrainingRule::token)
                .distinct()
                .toList();
    }

    private static boolean satisfies(Training training, Pack.TrainingRule rule, LocalDate today) {
        return training.course().equals(rule.course())
                && training.protocolVersion().equals(rule.protocolVersion())
                && !training.completed().isAfter(today)
                && today.isBefore(training.expires())
                && today.isBefore(training.completed().plusDays(rule.validDays()));
    }

    private static PrimString word(Optional<? extends Enum<?>> constant) {
        return new PrimString(constant.map(Words::of).orElse(NONE));
    }

    private static CedarList strings(Collection<String> texts) {
        return new CedarList(texts.stream().<Value>map(PrimString::new).toList());
    }

    private static EntityTypeName type(String name) {
        return EntityTypeName.parse(name).orElseThrow();
    }
}
