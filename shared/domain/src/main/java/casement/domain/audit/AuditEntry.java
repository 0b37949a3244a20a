package casement.domain.audit;

import casement.domain.access.Purpose;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was asked or done, by whom, why, and what came back (CA-SB34-6, SJ-ALPR-24).
 *
 * @param action the use case
 * @param elements the data elements used in the question, by name
 * @param purpose why; absent where the act needs none
 * @param clause the clause that decided a refusal
 * @param inReplyTo the entry that asked
 */
public record AuditEntry(
        AuditId id,
        Instant at,
        Who who,
        String action,
        Map<String, String> elements,
        Optional<Purpose> purpose,
        Outcome outcome,
        Optional<String> clause,
        Optional<Answer> answer,
        Optional<AuditId> inReplyTo) {

    public AuditEntry {
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
    }
}
