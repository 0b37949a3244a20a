package casement.domain.audit;

import casement.domain.access.Purpose;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was asked or done, by whom, why, and what came back (CA-SB34-6, SJ-ALPR-24).
 *
 * @param action the use case
 * @param elements the data elements used in the question, by name
 * @param purpose why; absent where the act needs none
 * @param clause the clause that decided a refusal
 * @param inReplyTo the entry that asked
 * @param redacted what was taken out and why, by the names that the log has for fields
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
        Optional<AuditId> inReplyTo,
        Optional<Map<String, Redaction>> redacted) {
    private static final String ELEMENT = "element.";
    private static final String NUMBER = "purpose.number";
    private static final String NARRATIVE = "purpose.narrative";

    public AuditEntry {
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
        redacted = redacted.map(fields -> Collections.unmodifiableMap(new TreeMap<>(fields)));
    }

    /** An entry of which nothing was taken out. */
    public AuditEntry(
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
        this(id, at, who, action, elements, purpose, outcome, clause, answer, inReplyTo, Optional.empty());
    }

    /** Whether a field is of those that can be taken out: elements of the question, and what people typed as their reason. */
    public static boolean mayLose(String field) {
        return field.startsWith(ELEMENT) || field.equals(NUMBER) || field.equals(NARRATIVE);
    }

    /**
     * The same entry without these fields' values; of those that it has not, or lost before, nothing changes.
     *
     * @throws IllegalArgumentException when one of them is none that can be taken out
     */
    public AuditEntry without(Set<String> fields, Redaction why) {
        Map<String, String> left = new TreeMap<>(elements);
        Map<String, Redaction> out = new TreeMap<>(redacted.orElse(Map.of()));
        Optional<Purpose> said = purpose;
        for (String field : fields) {
            if (!mayLose(field)) {
                throw new IllegalArgumentException(field + " stays as long as the entry");
            }
            boolean isThere = switch (field) {
                case NUMBER -> said.flatMap(Purpose::number).isPresent();
                case NARRATIVE -> said.flatMap(Purpose::narrative).isPresent();
                default -> left.remove(field.substring(ELEMENT.length())) != null;
            };
            said = said.map(was -> withoutWords(was, field));
            if (isThere) {
                out.put(field, why);
            }
        }
        return new AuditEntry(
                id,
                at,
                who,
                action,
                left,
                said,
                outcome,
                clause,
                answer,
                inReplyTo,
                out.isEmpty() ? Optional.empty() : Optional.of(out));
    }

    private static Purpose withoutWords(Purpose was, String field) {
        return new Purpose(
                was.code(),
                field.equals(NUMBER) ? Optional.empty() : was.number(),
                field.equals(NARRATIVE) ? Optional.empty() : was.narrative(),
                was.offence());
    }
}
