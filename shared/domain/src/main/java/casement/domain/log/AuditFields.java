package casement.domain.log;

import casement.domain.audit.AuditEntry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An audit entry field by field, each as one text. Later versions add fields; none changes its name or its meaning, or goes. */
public final class AuditFields {
    /** By the bytes of their names, as leaves have them. */
    static final Comparator<String> ORDER =
            (one, other) -> Arrays.compareUnsigned(LogBytes.utf8(one), LogBytes.utf8(other));

    private AuditFields() {}

    /** In the order in which leaves have them; what an entry has not is left out. */
    public static Map<String, String> of(AuditEntry entry) {
        Map<String, String> fields = new TreeMap<>(ORDER);
        fields.put("id", entry.id().value());
        fields.put("at", entry.at().toString());
        fields.put("who.subject", entry.who().subject());
        fields.put("who.name", entry.who().name());
        fields.put("who.department", entry.who().department());
        fields.put("who.agency", entry.who().agency());
        fields.put("action", entry.action());
        fields.put("outcome", entry.outcome().name());
        entry.elements().forEach((name, value) -> fields.put("element." + name, value));
        entry.purpose().ifPresent(purpose -> {
            fields.put("purpose.code", purpose.code());
            put(fields, "purpose.number", purpose.number());
            put(fields, "purpose.narrative", purpose.narrative());
            put(fields, "purpose.offence", purpose.offence());
        });
        put(fields, "clause", entry.clause());
        entry.answer().ifPresent(answer -> {
            fields.put("answer.count", Integer.toString(answer.count()));
            fields.put("answer.digest", answer.digest().hex());
        });
        put(fields, "inReplyTo", entry.inReplyTo().map(Object::toString));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Optional<String> value) {
        value.ifPresent(text -> fields.put(name, text));
    }
}
