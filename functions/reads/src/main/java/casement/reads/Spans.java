package casement.reads;

import casement.domain.video.Span;
import casement.lambda.Checks;
import java.time.Instant;
import java.util.Optional;

/** Spans as they are sent: both ends, always. */
final class Spans {
    private Spans() {}

    static Optional<Span> read(Checks checks, Optional<Instant> from, Optional<Instant> until) {
        checks.expect(from.isPresent(), "from", "is missing; nothing is searched without a span");
        checks.expect(until.isPresent(), "until", "is missing; nothing is searched without a span");
        return from.flatMap(begin -> checks.take(until, end -> new Span(begin, end)));
    }
}
