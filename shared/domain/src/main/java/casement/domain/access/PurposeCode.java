package casement.domain.access;

import static casement.domain.access.Action.TAKE_STILL;
import static casement.domain.access.Action.WATCH_LIVE;
import static casement.domain.access.Action.WATCH_RECORDING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A coded ground for looking, and what has to be said with it.
 *
 * @param code as people choose it
 * @param action what it is a ground for
 */
record PurposeCode(String code, Action action, Says says) {
    static final String REPORTABLE_INCIDENT = "reportable-incident";

    /** What a person adds to the code. */
    enum Says {
        NUMBER,
        NARRATIVE,
        NOTHING
    }

    private static final List<PurposeCode> ALL = List.of(
            new PurposeCode("911-call", WATCH_LIVE, Says.NUMBER),
            new PurposeCode("crime-trend", WATCH_LIVE, Says.NARRATIVE),
            new PurposeCode("crime-concentration", WATCH_LIVE, Says.NARRATIVE),
            new PurposeCode("large-event", WATCH_LIVE, Says.NARRATIVE),
            new PurposeCode("investigation", WATCH_RECORDING, Says.NUMBER),
            new PurposeCode(REPORTABLE_INCIDENT, WATCH_RECORDING, Says.NUMBER),
            new PurposeCode("commissioning", TAKE_STILL, Says.NOTHING));

    /** The clause that asks for a purpose; for what is not named here, none is asked. */
    private static final Map<Action, String> CLAUSES = Map.of(
            WATCH_LIVE, "SEA-CCTV-3",
            WATCH_RECORDING, "SEA-RTCC-6",
            TAKE_STILL, "SEA-RTCC-6");

    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9]{3})[A-Za-z0-9][A-Za-z0-9-]{3,39}");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_CHARACTERS = 500;

    /** Why the question's purpose does not found it; empty when it does, or none is needed. */
    static Optional<Decision.Deny> objection(Question question) {
        String clause = CLAUSES.get(question.action());
        if (clause == null) {
            return Optional.empty();
        }
        return reason(question).map(reason -> new Decision.Deny(clause, reason));
    }

    private static Optional<String> reason(Question question) {
        Optional<Purpose> purpose = question.purpose();
        Optional<PurposeCode> known = purpose.flatMap(p -> known(p.code(), question.action()));
        if (purpose.isEmpty() || known.isEmpty()) {
            return Optional.of("say why, with one of these codes: " + codes(question.action()));
        }
        return known.get().lacks(purpose.get());
    }

    private Optional<String> lacks(Purpose purpose) {
        return switch (says) {
            case NUMBER ->
                purpose.number().filter(n -> NUMBER.matcher(n).matches()).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "'" + code + "' needs the incident's or case's number: 4 to 40 letters, digits and"
                                        + " '-', with three digits in a row, such as 2026-000123");
            case NARRATIVE ->
                purpose.narrative().filter(this::isNarrative).isPresent()
                        ? Optional.empty()
                        : Optional.of("'" + code + "' needs a reason in your own words: " + FEWEST_WORDS
                                + " words or more, not the code again, at most " + MOST_CHARACTERS + " characters");
            case NOTHING -> Optional.empty();
        };
    }

    private boolean isNarrative(String text) {
        String[] words = text.strip().split("\\s+");
        long different = Arrays.stream(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .filter(word -> !code.contains(word))
                .distinct()
                .count();
        return words.length >= FEWEST_WORDS && different >= 1 && text.length() <= MOST_CHARACTERS;
    }

    private static Optional<PurposeCode> known(String code, Action action) {
        return ALL.stream()
                .filter(known -> known.code().equals(code) && known.action() == action)
                .findFirst();
    }

    private static String codes(Action action) {
        return ALL.stream()
                .filter(known -> known.action() == action)
                .map(PurposeCode::code)
                .collect(Collectors.joining(", "));
    }
}
