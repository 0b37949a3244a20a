package casement.hotlist.dispatch;

import casement.domain.video.Span;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Instant;
import java.util.Optional;

/**
 * Which messages are to be sent again, as sent.
 *
 * @param from when the first of them was to be sent
 * @param until before which the last of them was to be sent
 * @param delivered left out: those that were delivered are not sent again
 */
public record ReplayForm(
        @Member(needed = true) Optional<Instant> from,
        @Member(needed = true) Optional<Instant> until,
        Optional<Boolean> delivered) {
    /** @throws casement.domain.Fault.BadInput with everything that is wrong */
    Span span() {
        Checks checks = new Checks();
        checks.expect(from.isPresent(), "from", "is missing");
        checks.expect(until.isPresent(), "until", "is missing");
        Optional<Span> span = from.flatMap(begin -> checks.take(until, end -> new Span(begin, end)));
        checks.finish();
        return span.orElseThrow();
    }
}
