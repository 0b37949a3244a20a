package casement.sharing;

import casement.domain.Fault;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what was sent, and tells everything that is wrong with it at once. */
final class Sent {
    static final int SHORT = 200;
    static final int LONG = 2_000;

    private final List<Fault.Problem> problems = new ArrayList<>();

    /** What must be there. */
    <T> Optional<T> need(String field, Optional<T> given) {
        expect(given.isPresent(), field, "is missing");
        return given;
    }

    /** Words that must be there. */
    Optional<String> words(String field, Optional<String> given, int most) {
        return need(field, optional(field, given, most));
    }

    /** Words that may be there; blank ones are none. */
    Optional<String> optional(String field, Optional<String> given, int most) {
        expect(given.filter(text -> text.length() > most).isEmpty(), field, "has more than " + most + " characters");
        return given.map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<Span> span(String fields, Optional<Instant> from, Optional<Instant> until) {
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        boolean inOrder = from.isPresent() && until.isPresent() && from.get().isBefore(until.get());
        expect(inOrder, fields, "needs 'from' and 'until', the one before the other");
        return inOrder ? Optional.of(new Span(from.get(), until.get())) : Optional.empty();
    }

    void expect(boolean holds, String field, String message) {
        if (!holds) {
            problems.add(new Fault.Problem(field, message));
        }
    }

    /** @throws Fault.BadInput with everything that was found */
    void finish() {
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
    }
}
