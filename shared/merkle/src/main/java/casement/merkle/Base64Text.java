package casement.merkle;

import java.util.Base64;

/** Standard Base 64 (RFC 4648, section 4), in its one canonical form: what is signed must not be writable in two ways. */
final class Base64Text {
    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String what, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedLog(what + " is not in Base 64: " + text, e);
        }
        if (!of(bytes).equals(text)) {
            throw new MalformedLog(what + " is not in canonical Base 64: " + text);
        }
        return bytes;
    }
}
