package casement.reads;

import casement.domain.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with what was sent, gathered before it is told. */
final class Problems {
    private final List<Fault.Problem> problems = new ArrayList<>();

    void need(String field, Optional<?> given) {
        expect(given.isPresent(), field, "is missing");
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
