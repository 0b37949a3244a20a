package casement.oversight;

import casement.lambda.Checks;
import java.util.Optional;

/** Words that people write about a review. */
final class Said {
    private static final int MOST = 2_000;

    private Said() {}

    /** Words that must be there. */
    static Optional<String> needed(Checks checks, String field, Optional<String> given) {
        Optional<String> words = optional(checks, field, given);
        checks.expect(words.isPresent(), field, "is missing");
        return words;
    }

    /** Words that may be there; blank ones are none. */
    static Optional<String> optional(Checks checks, String field, Optional<String> given) {
        checks.expect(
                given.filter(text -> text.length() > MOST).isEmpty(), field, "has more than " + MOST + " characters");
        return given.map(String::strip).filter(text -> !text.isEmpty());
    }
}
