package casement.domain.evidence;

/** Signs for the city, with a key that never leaves where it is kept. */
public interface EvidenceSigner {
    /**
     * A JSON Web Signature with detached content (RFC 7515, flattened JSON serialisation, appendix F); its header names algorithm
     * and key.
     */
    byte[] sign(byte[] content);

    /** The public keys with which signatures of this signer are checked, in PEM (RFC 7468); the newest first. */
    String publicKeys();
}
