package casement.domain.log;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.Redaction;
import casement.merkle.Hash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An entry at its place in the log.
 *
 * @param index its leaf's
 * @param sealed when it was put into the log, in whole milliseconds
 * @param fields in the order of their names' bytes
 */
public record LoggedEntry(long index, Instant sealed, List<LoggedField> fields) implements LogLine {
    private static final byte[] LABEL = LogBytes.utf8("entry/v1\n");

    public LoggedEntry {
        sealed = sealed.truncatedTo(ChronoUnit.MILLIS);
        fields = fields.stream()
                .sorted(Comparator.comparing(LoggedField::name, AuditFields.ORDER))
                .toList();
        if (fields.stream().map(LoggedField::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("entry " + index + " has two fields of one name: " + fields);
        }
    }

    /** @param salts a new one at each call */
    static LoggedEntry of(long index, Instant sealed, AuditEntry entry, Supplier<Salt> salts) {
        List<LoggedField> fields = new ArrayList<>();
        AuditFields.of(entry).forEach((name, value) -> fields.add(new OpenField(name, salts.get(), value)));
        return new LoggedEntry(index, sealed, fields);
    }

    /** Over the commitments of all fields; the same whichever of them are shown. */
    public Hash digest() {
        byte[][] parts = new byte[1 + 2 * fields.size()][];
        int part = 0;
        parts[part++] = LABEL;
        for (LoggedField field : fields) {
            parts[part++] = LogBytes.named(field.name());
            parts[part++] = field.commitment().bytes();
        }
        return LogBytes.hash(parts);
    }

    /** What the leaf is the hash of. */
    public LeafContent leaf() {
        return new LeafContent(sealed, digest());
    }

    /** The same entry without these fields' values and salts. Its leaf stays what it is. */
    public LoggedEntry redacted(Set<String> names, Redaction why) {
        List<LoggedField> left = fields.stream()
                .map(field -> field instanceof OpenField open && names.contains(open.name())
                        ? new RedactedField(open.name(), open.commitment(), why)
                        : field)
                .toList();
        return new LoggedEntry(index, sealed, left);
    }

    /** Of the whole entry nothing but its place and its hash. */
    public PurgedEntry purged(Redaction why) {
        return new PurgedEntry(index, leaf(), why);
    }

    @Override
    public String line() {
        return LogLines.line(this);
    }
}
