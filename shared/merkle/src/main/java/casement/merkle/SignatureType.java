package casement.merkle;

/** What a key's signatures are made over; the byte by which its text names it. */
public enum SignatureType {
    /** The note's text (C2SP signed-note, "Ed25519 signatures"). */
    ED25519(0x01),
    /** The text and the time at which it was seen (C2SP tlog-cosignature, "Ed25519 signed message"). */
    COSIGNATURE_V1(0x04);

    private final byte identifier;

    SignatureType(int identifier) {
        this.identifier = (byte) identifier;
    }

    byte identifier() {
        return identifier;
    }

    static SignatureType of(byte identifier) {
        for (SignatureType type : values()) {
            if (type.identifier == identifier) {
                return type;
            }
        }
        throw new MalformedLog("keys of the signature type " + Byte.toUnsignedInt(identifier)
                + " are not known here, which are 1 (Ed25519) and 4 (cosignature/v1)");
    }
}
