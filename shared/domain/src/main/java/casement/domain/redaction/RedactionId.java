package casement.domain.redaction;

import casement.domain.Fault;
import casement.domain.audit.AuditId;
import java.util.regex.Pattern;

/** A proposed redaction's id: that of the entry that proposed it. */
public record RedactionId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    public RedactionId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("redaction", "a redaction's id is a ULID of 26 characters");
        }
    }

    public static RedactionId of(AuditId proposal) {
        return new RedactionId(proposal.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
