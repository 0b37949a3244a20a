package casement.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public key by which notes are checked, with the name that its signatures bear (C2SP signed-note, "Verifier keys"). */
public final class VerifierKey {
    static final String ED25519 = "Ed25519";

    private static final int KEY_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[^+\\p{Z}\\p{Cc}]+");
    private static final Pattern FORM = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    /** SubjectPublicKeyInfo of an Ed25519 key before its 32 bytes (RFC 8410, section 4). */
    private static final byte[] INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final SignatureType type;
    private final byte[] point;
    private final PublicKey key;

    private VerifierKey(String name, SignatureType type, byte[] point) {
        checkName(name);
        if (point.length != KEY_BYTES) {
            throw new MalformedLog(
                    "the key of " + name + " has " + point.length + " bytes; Ed25519 keys have " + KEY_BYTES);
        }
        this.name = name;
        this.type = type;
        this.point = point;
        this.key = decoded(name, point);
    }

    private static PublicKey decoded(String name, byte[] point) {
        byte[] info = ByteBuffer.allocate(INFO.length + point.length)
                .put(INFO)
                .put(point)
                .array();
        try {
            return KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(info));
        } catch (GeneralSecurityException e) {
            throw new MalformedLog("the key of " + name + " is not an Ed25519 key", e);
        }
    }

    static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new MalformedLog("a key's name is not empty and has neither spaces nor a plus: " + name);
        }
    }

    /** @param key an Ed25519 key */
    public static VerifierKey of(String name, SignatureType type, PublicKey key) {
        byte[] info = key.getEncoded();
        if (info.length != INFO.length + KEY_BYTES || !Arrays.equals(info, 0, INFO.length, INFO, 0, INFO.length)) {
            throw new MalformedLog("the key of " + name + " is of the kind " + key.getAlgorithm() + ", not Ed25519");
        }
        return new VerifierKey(name, type, Arrays.copyOfRange(info, INFO.length, info.length));
    }

    /** @throws MalformedLog unless it is {@code NAME+ID+KEY} and the id is that of name and key */
    public static VerifierKey parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new MalformedLog("not a verifier key (NAME+ID+KEY): " + text);
        }
        byte[] typed = Base64Text.decode("a verifier key", parts.group(3));
        VerifierKey key =
                new VerifierKey(parts.group(1), SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.text().equals(text)) {
            throw new MalformedLog("the id in " + text + " is not that of its name and key: it was miscopied");
        }
        return key;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** The first four bytes of the digest of name and key (C2SP signed-note, "Signatures"). */
    public int id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(type.identifier());
            return ByteBuffer.wrap(digest.digest(point)).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** {@code NAME+ID+KEY}, as it is handed to those who check. */
    public String text() {
        byte[] typed = ByteBuffer.allocate(1 + point.length)
                .put(type.identifier())
                .put(point)
                .array();
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + Base64Text.of(typed);
    }

    boolean verifies(String text, NoteSignature signature) {
        return switch (type) {
            case ED25519 -> verifies(SignedNote.bytes(text), signature.bytes());
            case COSIGNATURE_V1 -> Cosignature.verifies(this, text, signature.bytes());
        };
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
