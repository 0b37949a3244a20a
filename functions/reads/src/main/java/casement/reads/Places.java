package casement.reads;

import casement.domain.Fault;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.BiFunction;

/** Places in lists that go by time, as cursors carry them. */
final class Places {
    private Places() {}

    static String text(Instant at, Object id) {
        return at + " " + id;
    }

    /** @throws Fault.BadInput when it is none */
    static <P> P read(String text, BiFunction<Instant, String, P> place) {
        String[] parts = text.split(" ", 2);
        try {
            return place.apply(Instant.parse(parts[0]), parts[parts.length - 1]);
        } catch (DateTimeException e) {
            throw new Fault.BadInput("cursor", "names no place; begin again without it");
        }
    }
}
