package casement.oversight;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.video.Span;
import casement.lambda.Cursor;
import casement.lambda.HttpQuestion;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A place in the log.
 *
 * @param span of the first page, and so of all
 * @param after the last entry that is known
 */
public record Place(Span span, Optional<AuditId> after) {
    /**
     * Reads where a list's question says: at its cursor, or from the beginning of its span.
     *
     * @param on reads on from a place
     * @param from reads from the first moment to the moment after the last, either of which may be left out
     */
    static <T> T read(
            HttpQuestion question, Function<Place, T> on, BiFunction<Optional<Instant>, Optional<Instant>, T> from) {
        return Cursor.of(question)
                .map(Place::of)
                .map(on)
                .orElseGet(() -> from.apply(question.time("from"), question.time("until")));
    }

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
