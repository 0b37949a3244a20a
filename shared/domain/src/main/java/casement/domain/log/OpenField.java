package casement.domain.log;

import casement.merkle.Hash;

/** A field with its value, and the salt that shows it to be the one that was sealed. */
public record OpenField(String name, Salt salt, String value) implements LoggedField {
    private static final byte[] LABEL = LogBytes.utf8("field/v1\n");

    public OpenField {
        LogBytes.checkName(name);
    }

    @Override
    public Hash commitment() {
        return LogBytes.hash(LABEL, LogBytes.named(name), salt.bytes(), LogBytes.utf8(value));
    }
}
