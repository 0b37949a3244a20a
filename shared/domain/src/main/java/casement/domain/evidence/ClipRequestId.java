package casement.domain.evidence;

import casement.domain.Fault;
import casement.domain.audit.AuditId;

/** A clip request's id: that of the audit entry that asked for it, so that ids go by time. */
public record ClipRequestId(String value) implements Comparable<ClipRequestId> {
    public ClipRequestId {
        try {
            new AuditId(value);
        } catch (Fault.BadInput none) {
            throw new Fault.BadInput("clipRequest", "is no id of a clip request");
        }
    }

    public static ClipRequestId of(AuditId asked) {
        return new ClipRequestId(asked.value());
    }

    @Override
    public int compareTo(ClipRequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
