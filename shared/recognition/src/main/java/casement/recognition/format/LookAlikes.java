package casement.recognition.format;

import java.util.Map;
import java.util.Optional;

/** Letters and digits that are drawn nearly alike. */
public final class LookAlikes {
    private static final Map<Character, Character> DIGITS = Map.ofEntries(
            Map.entry('O', '0'),
            Map.entry('Q', '0'),
            Map.entry('D', '0'),
            Map.entry('I', '1'),
            Map.entry('L', '1'),
            Map.entry('Z', '2'),
            Map.entry('A', '4'),
            Map.entry('S', '5'),
            Map.entry('G', '6'),
            Map.entry('T', '7'),
            Map.entry('B', '8'));
    private static final Map<Character, Character> LETTERS =
            Map.of('0', 'O', '1', 'I', '2', 'Z', '3', 'B', '4', 'A', '5', 'S', '6', 'G', '7', 'T', '8', 'B');

    private LookAlikes() {}

    /** The text with each character that has the wrong kind for its place changed to its look-alike of the right kind. */
    static Optional<String> fitted(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return Optional.empty();
        }
        StringBuilder fitted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Character character = fitted(text.charAt(i), pattern.charAt(i));
            if (character == null) {
                return Optional.empty();
            }
            fitted.append(character.charValue());
        }
        return Optional.of(fitted.toString());
    }

    private static @org.jspecify.annotations.Nullable Character fitted(char character, char place) {
        if (PlateFormat.matches(place, character)) {
            return character;
        }
        Character other = Character.isDigit(character) ? LETTERS.get(character) : DIGITS.get(character);
        return other != null && PlateFormat.matches(place, other) ? other : null;
    }
}
