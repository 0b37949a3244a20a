package casement.reads;

import casement.domain.access.Purpose;
import casement.lambda.Member;
import java.util.Optional;

/** Why, as sent. */
public record PurposeForm(
        @Member(needed = true) Optional<String> code,
        Optional<String> number,
        Optional<String> narrative,
        Optional<String> offence) {
    private static final int MOST_CHARACTERS = 2_000;

    /** Whether it founds anything is for the policy to say; here it only must not be a book. */
    Purpose read() {
        Checks checks = new Checks();
        isShort(checks, "purpose.code", code);
        isShort(checks, "purpose.number", number);
        isShort(checks, "purpose.narrative", narrative);
        isShort(checks, "purpose.offence", offence);
        checks.finish();
        return new Purpose(code.orElse(""), number, narrative, offence);
    }

    private static void isShort(Checks checks, String field, Optional<String> text) {
        boolean isShort = text.filter(t -> t.length() > MOST_CHARACTERS).isEmpty();
        checks.expect(isShort, field, "has more than " + MOST_CHARACTERS + " characters");
    }
}
