package casement.auditverifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verifier key (C2SP signed-note): a log's, or a witness's (C2SP tlog-cosignature). */
record NamedKey(String name, int id, boolean isWitness, PublicKey key) {
    private static final Pattern FORM = Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
    private static final byte ED25519 = 1;
    private static final byte COSIGNATURE = 4;
    private static final int TYPED_BYTES = 33;
    private static final int SIGNATURE_BYTES = 64;

    static NamedKey parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new BadLog("not a verifier key (NAME+ID+KEY): " + text.strip());
        }
        String name = parts.group(1);
        byte[] typed = Base64Text.decode("the key of " + name, parts.group(3));
        if (typed.length != TYPED_BYTES || (typed[0] != ED25519 && typed[0] != COSIGNATURE)) {
            throw new BadLog("the key of " + name + " is neither an Ed25519 key nor that of a cosignature/v1");
        }
        int id = id(name, typed);
        if (!HexFormat.of().toHexDigits(id).equals(parts.group(2))) {
            throw new BadLog("the id in the key of " + name + " is not that of its name and key: it was miscopied");
        }
        return new NamedKey(name, id, typed[0] == COSIGNATURE, key(name, typed));
    }

    private static int id(String name, byte[] typed) {
        MessageDigest digest = Sha.begun();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest.digest(typed)).getInt();
    }

    private static PublicKey key(String name, byte[] typed) {
        byte[] info = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, typed.length));
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info));
        } catch (GeneralSecurityException e) {
            throw new BadLog("the key of " + name + " is no Ed25519 key", e);
        }
    }

    /**
     * Whether this key has signed it.
     *
     * @throws BadLog when it bears a signature of this key that is not right
     */
    boolean signed(String what, SignedText note) {
        boolean signed = false;
        for (SignedText.Line line : note.signatures()) {
            if (isBy(line)) {
                if (!verify(note.text(), line.bytes())) {
                    throw new BadLog(
                            what + " bears a signature of " + name + " that is not right for it: it was changed");
                }
                signed = true;
            }
        }
        return signed;
    }

    /**
     * When this witness saw it.
     *
     * @throws BadLog when it bears a cosignature of this witness that is not right
     */
    Optional<Instant> saw(String what, SignedText note) {
        Optional<Instant> seen = Optional.empty();
        for (SignedText.Line line : note.signatures()) {
            if (isBy(line)) {
                byte[] timed = line.bytes();
                long seconds = timed.length == Long.BYTES + SIGNATURE_BYTES
                        ? ByteBuffer.wrap(timed).getLong()
                        : -1;
                String message = "cosignature/v1\ntime " + seconds + "\n" + note.text();
                if (seconds < 0 || !verify(message, Arrays.copyOfRange(timed, Long.BYTES, timed.length))) {
                    throw new BadLog(what + " bears a cosignature of " + name + " that is not right for it");
                }
                seen = Optional.of(Instant.ofEpochSecond(Math.min(seconds, Integer.MAX_VALUE * 4L)));
            }
        }
        return seen;
    }

    private boolean isBy(SignedText.Line line) {
        return line.name().equals(name) && line.keyId() == id;
    }

    private boolean verify(String message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
