package casement.oversight;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.video.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A place in the log.
 *
 * @param span of the first page, and so of all
 * @param after the last entry that is known
 */
public record Place(Span span, Optional<AuditId> after) {
    /** What a question that begins here is made of. */
    Map<String, String> elements(int limit) {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("from", span.from().toString());
        elements.put("until", span.until().toString());
        elements.put("limit", Integer.toString(limit));
        after.ifPresent(last -> elements.put("after", last.value()));
        return elements;
    }

    /** For a cursor. */
    String text() {
        return span.from() + " " + span.until() + " "
                + after.map(AuditId::value).orElse("");
    }

    /** @throws Fault.BadInput when it is none that {@link #text()} wrote */
    static Place of(String text) {
        String[] parts = text.split(" ", -1);
        try {
            Span span = new Span(Instant.parse(parts[0]), Instant.parse(parts[1]));
            return new Place(span, Optional.of(new AuditId(parts[2])));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Fault.BadInput("cursor", "is none that you got from this question");
        }
    }
}
