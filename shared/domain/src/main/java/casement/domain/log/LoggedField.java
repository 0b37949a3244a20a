package casement.domain.log;

import casement.merkle.Hash;

/** A field of an entry of the log: shown, or taken out and still committed to. */
public sealed interface LoggedField permits OpenField, RedactedField {
    String name();

    /** What the log holds in the value's place. */
    Hash commitment();
}
