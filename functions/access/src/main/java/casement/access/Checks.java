package casement.access;

import casement.domain.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everything that is wrong with what was sent, gathered before it is told. */
final class Checks {
    private static final int MOST_CHARACTERS = 500;
    private static final int LONGEST_ID = 64;
    private static final Pattern UNIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final List<Fault.Problem> problems = new ArrayList<>();

    void expect(boolean holds, String field, String message) {
        if (!holds) {
            problems.add(new Fault.Problem(field, message));
        }
    }

    /** What must be there. */
    <T> Optional<T> need(String field, Optional<String> given, Function<String, T> parse) {
        expect(given.isPresent(), field, "is missing");
        return take(field, given, parse);
    }

    /** What may be there. */
    <T> Optional<T> take(String field, Optional<String> given, Function<String, T> parse) {
        try {
            return given.map(parse);
        } catch (Fault.BadInput wrong) {
            wrong.problems().forEach(problem -> problems.add(new Fault.Problem(field, problem.message())));
            return Optional.empty();
        }
    }

    /** @throws Fault.BadInput with everything that was found */
    void finish() {
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
    }

    static String words(String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            throw new Fault.BadInput("", "must be words, at most " + MOST_CHARACTERS + " characters");
        }
        return text.strip();
    }

    /** As {@link #words}, within one line. */
    static String line(String text) {
        String words = words(text);
        if (words.chars().anyMatch(Character::isISOControl)) {
            throw new Fault.BadInput("", "must be one line");
        }
        return words;
    }

    /** The name of a team or an investigation. */
    static String unit(String text) {
        if (!UNIT.matcher(text).matches()) {
            throw new Fault.BadInput("", "a unit's name is 1 to 64 of a-z, 0-9 and '-'");
        }
        return text;
    }

    /** An id as sent; what cannot be one is none, and then nothing is found by it. */
    static String idOrNone(Optional<String> sent) {
        return sent.filter(text -> text.length() <= LONGEST_ID).orElse("");
    }

    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> kebab(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Fault.BadInput("", "must be one of " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Checks::kebab).collect(Collectors.joining(", "));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
