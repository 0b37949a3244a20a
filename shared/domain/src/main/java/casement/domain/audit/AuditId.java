package casement.domain.audit;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** An audit entry's id: a ULID, so that ids sort by time. */
public record AuditId(String value) implements Comparable<AuditId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    public AuditId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("auditId", "an audit id is a ULID of 26 characters");
        }
    }

    @Override
    public int compareTo(AuditId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
