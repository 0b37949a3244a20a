package casement.policy;

import casement.domain.access.Action;
import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.access.Training;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Surroundings;
import casement.domain.people.AgencyId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** {@code tries.csv}, each line as the questions that it stands for. */
final class Tries {
    private static final String NONE = "-";

    private Tries() {}

    static List<Try> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Tries.class.getResourceAsStream("/tries.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> tries(line).stream())
                    .toList();
        }
    }

    private static List<Try> tries(String line) {
        String[] columns = line.split(";", -1);
        Map<String, String> words = new HashMap<>();
        for (String word : columns[3].split(" ", -1)) {
            words.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        AgencyId owner = new AgencyId(words.getOrDefault("of", Asks.POLICE.value()));
        List<Try> tries = new ArrayList<>();
        for (Set<Role> roles : who(word(words, "who"))) {
            for (String action : word(words, "do").split(",", -1)) {
                for (Optional<Purpose> purpose : purposes(words)) {
                    Question question = new Question(
                            person(roles, words.getOrDefault("is", "")),
                            constant(Action.class, action),
                            Optional.ofNullable(words.get("on"))
                                    .map(on -> Asks.camera(
                                            constant(CameraClass.class, on),
                                            constant(Surroundings.class, words.getOrDefault("at", "street")),
                                            owner)),
                            purpose,
                            Optional.ofNullable(words.get("by")).map(Tries::requester),
                            Optional.ofNullable(words.get("data")).map(data -> constant(CameraClass.class, data)),
                            Optional.empty(),
                            Optional.of(owner),
                            false);
                    List<String> packs = List.of(columns[1].split("\\+", -1));
                    Try.End end = constant(Try.End.class, columns[2]);
                    tries.add(new Try(columns[0], packs, end, question, roles + ": " + line));
                }
            }
        }
        return tries;
    }

    private static String word(Map<String, String> words, String name) {
        return Objects.requireNonNull(words.get(name), name);
    }

    private static List<Set<Role>> who(String text) {
        if (!text.startsWith("all-but:")) {
            return Arrays.stream(text.split(",", -1)).map(Tries::roles).toList();
        }
        List<String> others = List.of(text.substring("all-but:".length()).split(",", -1));
        return Arrays.stream(Role.values())
                .filter(role -> !others.contains(Words.of(role)))
                .map(Set::of)
                .toList();
    }

    private static Set<Role> roles(String together) {
        return Set.copyOf(Arrays.stream(together.split("\\+", -1))
                .map(name -> constant(Role.class, name))
                .toList());
    }

    private static Principal person(Set<Role> roles, String is) {
        List<Training> trainings = new ArrayList<>(Asks.TRAINED);
        trainings.removeIf(training -> is.contains("untrained")
                || (is.contains("unsafe") && training.course().equals("safeguarding"))
                || (is.contains("insecure") && training.course().equals("data-security")));
        Standing standing = new Standing(
                Optional.of(Asks.POLICE),
                AgencyType.LOCAL,
                is.contains("viewer") ? Set.of("authorised-viewers") : Set.of(),
                trainings,
                Optional.of(is.contains("unrenewed") ? Asks.TODAY : Asks.TODAY.plusDays(100)));
        return Asks.person(roles.toArray(Role[]::new)).with(standing);
    }

    private static List<Optional<Purpose>> purposes(Map<String, String> words) {
        if (!words.containsKey("for")) {
            return List.of(Optional.empty());
        }
        return Arrays.stream(word(words, "for").split(",", -1))
                .map(code -> Optional.of(new Purpose(
                        code,
                        given(words, "number", code.equals("public-meeting") ? "2026-03-17" : "2026-000123"),
                        given(words, "says", "thefts_from_cars_at_night"),
                        given(words, "about", offence(code)))))
                .toList();
    }

    private static String offence(String code) {
        return switch (code) {
            case "investigation", "agency-assist" -> "felony";
            case "intersection-violation" -> "automated-traffic-enforcement";
            default -> NONE;
        };
    }

    private static Optional<String> given(Map<String, String> words, String name, String usual) {
        return Optional.of(words.getOrDefault(name, usual).replace('_', ' ')).filter(text -> !text.equals(NONE));
    }

    private static Requester requester(String kindAndType) {
        String[] parts = kindAndType.split("/", -1);
        return new Requester(constant(AgencyType.class, parts[1]), constant(Requester.Kind.class, parts[0]));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no " + type.getSimpleName()));
    }
}
