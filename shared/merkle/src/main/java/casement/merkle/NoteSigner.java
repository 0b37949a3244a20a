package casement.merkle;

/** Holds a private key, or asks who holds it. */
public interface NoteSigner {
    VerifierKey key();

    /** As the key's algorithm signs; the same bytes for the same message. */
    byte[] sign(byte[] message);
}
