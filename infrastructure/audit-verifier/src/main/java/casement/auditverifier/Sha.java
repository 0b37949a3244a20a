package casement.auditverifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4). */
final class Sha {
    static final int BYTES = 32;

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha::begun);

    private Sha() {}

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] of(byte[] bytes) {
        return DIGEST.get().digest(bytes);
    }

    /** RFC 6962, section 2.1. */
    static byte[] leaf(byte[] content) {
        MessageDigest digest = DIGEST.get();
        digest.update((byte) 0);
        return digest.digest(content);
    }

    /** RFC 6962, section 2.1. */
    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = DIGEST.get();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
