package casement.auditverifier;

import java.util.Base64;

/** Standard Base 64 with padding (RFC 4648, section 4), in its one canonical form. */
final class Base64Text {
    private Base64Text() {}

    static byte[] decode(String what, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new BadLog(what + " is not in Base 64: " + text, notBase64);
        }
        throw new BadLog(what + " is not in canonical Base 64: " + text);
    }
}
