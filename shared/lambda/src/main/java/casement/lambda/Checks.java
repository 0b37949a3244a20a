package casement.lambda;

import casement.domain.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Everything that is wrong with what was sent, gathered before it is told. */
public final class Checks {
    private final List<Fault.Problem> problems = new ArrayList<>();

    public void expect(boolean holds, String field, String message) {
        if (!holds) {
            problems.add(new Fault.Problem(field, message));
        }
    }

    /** What must be there. */
    public <T, R> Optional<R> need(String field, Optional<T> given, Function<T, R> read) {
        expect(given.isPresent(), field, "is missing");
        return take(given, read);
    }

    /** What may be there; the faults name the field. */
    public <T, R> Optional<R> take(Optional<T> given, Function<T, R> read) {
        try {
            return given.map(read);
        } catch (Fault.BadInput wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    /** Of a list that was sent: what is there, once each; none when there is no list. */
    public <T> List<T> list(String field, Optional<List<T>> given, int most) {
        List<T> sent = given.orElse(List.of());
        List<T> there = sent.stream().filter(Objects::nonNull).distinct().toList();
        expect(sent.stream().noneMatch(Objects::isNull), field, "has an element that is nothing");
        expect(there.size() <= most, field, "name " + most + " at most");
        return there;
    }

    /** @throws Fault.BadInput with everything that was found */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
    }
}
