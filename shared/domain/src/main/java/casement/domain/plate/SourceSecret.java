package casement.domain.plate;

import casement.domain.Fault;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a source shows to be the source. It shows itself to nobody by accident.
 *
 * @param text the digest of a token; a signing key itself, which both sides must have
 */
public record SourceSecret(Kind kind, String text) {
    /** With fewer characters it could be guessed. */
    public static final int FEWEST_CHARACTERS = 32;

    private static final int MOST_CHARACTERS = 256;

    /** How it is shown. */
    public enum Kind {
        /** Sent with each message as it is; its digest alone is kept. */
        TOKEN,
        /** Signs each message. */
        SIGNING_KEY
    }

    /** @throws Fault.BadInput when it is too short to be safe, or too long */
    public static SourceSecret of(Kind kind, String given) {
        if (given.length() < FEWEST_CHARACTERS || given.length() > MOST_CHARACTERS) {
            throw new Fault.BadInput(
                    "secret",
                    "has " + given.length() + " characters; it must have " + FEWEST_CHARACTERS + " to "
                            + MOST_CHARACTERS);
        }
        return new SourceSecret(kind, kind == Kind.TOKEN ? digest(given) : given);
    }

    /** Whether that is the token. */
    public boolean is(String token) {
        return kind == Kind.TOKEN && same(digest(token), text);
    }

    /** @param signature HMAC-SHA-256 of the message by this key, hexadecimal */
    public boolean signed(byte[] message, String signature) {
        return kind == Kind.SIGNING_KEY && same(HexFormat.of().formatHex(mac(message)), signature);
    }

    private static String digest(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
