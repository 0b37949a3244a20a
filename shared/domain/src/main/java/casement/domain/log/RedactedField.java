package casement.domain.log;

import casement.domain.audit.Redaction;
import casement.merkle.Hash;

/** A field whose value and salt were taken out: it says so, and is never a blank. */
public record RedactedField(String name, Hash commitment, Redaction redaction) implements LoggedField {
    public RedactedField {
        LogBytes.checkName(name);
    }
}
