package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why somebody looks, as sent. */
public record PurposeForm(
        @Member(needed = true) Optional<String> code,
        Optional<String> number,
        Optional<String> narrative,
        Optional<String> offence) {
    private static final int MOST_CHARACTERS = 2_000;

    /**
     * Whether it founds anything is for the policy to say; here it only must not be a book.
     *
     * @throws Fault.BadInput when it is
     */
    public Purpose read() {
        List<Fault.Problem> problems = new ArrayList<>();
        isShort(problems, "purpose.code", code);
        isShort(problems, "purpose.number", number);
        isShort(problems, "purpose.narrative", narrative);
        isShort(problems, "purpose.offence", offence);
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
        return new Purpose(code.orElse(""), number, narrative, offence);
    }

    private static void isShort(List<Fault.Problem> problems, String field, Optional<String> text) {
        if (text.filter(t -> t.length() > MOST_CHARACTERS).isPresent()) {
            problems.add(new Fault.Problem(field, "has more than " + MOST_CHARACTERS + " characters"));
        }
    }
}
