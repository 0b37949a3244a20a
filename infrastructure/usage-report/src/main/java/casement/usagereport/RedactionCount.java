package casement.usagereport;

import casement.domain.audit.Redaction;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.PurgedEntry;
import casement.domain.log.RedactedField;
import java.util.List;

/** What was taken out of entries of the span: which field, by whose authority and hand. */
final class RedactionCount {
    private static final String WHOLE_ENTRY = "*";

    private final Tally tally =
            new Tally("taken-out", "redactions of a year", List.of("field", "authority", "actor"), List.of("entries"));

    void add(LogLine line) {
        switch (line) {
            case PurgedEntry purged -> add(WHOLE_ENTRY, purged.redaction());
            case LoggedEntry entry ->
                entry.fields().stream()
                        .filter(RedactedField.class::isInstance)
                        .map(RedactedField.class::cast)
                        .forEach(field -> add(field.name(), field.redaction()));
        }
    }

    private void add(String field, Redaction why) {
        tally.add(List.of(field, why.authority(), why.actor()), 0, 1);
    }

    Table table() {
        return tally.table();
    }
}
