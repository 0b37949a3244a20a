package casement.clips;

import casement.lambda.Checks;
import java.util.Optional;

/** Why somebody decides something, in their words. */
final class WhyText {
    private static final int MOST_CHARACTERS = 2_000;

    private WhyText() {}

    static Optional<String> read(Checks checks, Optional<String> given) {
        Optional<String> why = given.map(String::strip).filter(text -> !text.isEmpty());
        checks.expect(why.isPresent(), "why", "is missing; say why");
        checks.expect(
                why.filter(text -> text.length() > MOST_CHARACTERS).isEmpty(),
                "why",
                "has more than " + MOST_CHARACTERS + " characters");
        return why;
    }
}
