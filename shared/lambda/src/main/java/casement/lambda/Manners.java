package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import java.util.Optional;
import java.util.function.Supplier;

/** How a person's calls are taken: not too often, and once where the person asks for that. */
final class Manners {
    private final Optional<CallLimit> limit;
    private final Optional<Once> once;

    /** @param limit empty: the setting CALLS_PER_MINUTE is not there, and nobody is counted */
    Manners(Optional<CallLimit> limit, Optional<Once> once) {
        this.limit = limit;
        this.once = once;
    }

    /** @throws Fault.TooOften when the person has called too often */
    void admit(Principal principal) {
        limit.ifPresent(l -> l.admit(principal));
    }

    HttpAnswer once(HttpQuestion question, Supplier<HttpAnswer> work) {
        Optional<String> key = question.header(Once.HEADER);
        return key.isEmpty() ? work.get() : keeper().answer(key.get(), question, work);
    }

    private Once keeper() {
        return once.orElseThrow(() -> new Fault.Unavailable(
                "no answer can be kept for an Idempotency-Key here", new IllegalStateException("CALLS_TABLE")));
    }
}
