package casement.domain.log;

import java.util.Base64;

/**
 * Random bytes of one field of one entry, without which its commitment says nothing about its value.
 *
 * @param base64 of 16 bytes
 */
public record Salt(String base64) {
    public static final int BYTES = 16;

    public Salt {
        if (Base64.getDecoder().decode(base64).length != BYTES) {
            throw new IllegalArgumentException("a salt has " + BYTES + " bytes");
        }
    }

    /** @param bytes 16 of them, as good as a key's */
    public static Salt of(byte[] bytes) {
        return new Salt(Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
