package casement.domain.audit;

import java.time.Instant;

/**
 * Why something of an entry is no longer shown.
 *
 * @param authority the clause, order or law that asks for it
 * @param actor who approved it
 * @param act the entry of the log that records it
 */
public record Redaction(String authority, String actor, Instant at, AuditId act) {
    public Redaction {
        if (authority.isBlank() || actor.isBlank()) {
            throw new IllegalArgumentException(
                    "a redaction names its authority and who did it; nothing is left out without");
        }
    }
}
