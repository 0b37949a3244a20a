package casement.merkle;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signature line of a note (C2SP signed-note, "Signatures").
 *
 * @param keyName the signer's
 * @param base64 the key's id and the signature
 */
public record NoteSignature(String keyName, String base64) {
    private static final Pattern LINE = Pattern.compile("\u2014 ([^ ]+) ([^ ]+)");
    private static final int KEY_ID_BYTES = 4;

    public NoteSignature {
        VerifierKey.checkName(keyName);
        if (Base64Text.decode("a note's signature", base64).length <= KEY_ID_BYTES) {
            throw new MalformedLog("the signature of " + keyName + " has no bytes after the key's id");
        }
    }

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] all = ByteBuffer.allocate(KEY_ID_BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new NoteSignature(key.name(), Base64Text.of(all));
    }

    /** @throws MalformedLog unless it is one signature line, without its line end */
    public static NoteSignature parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new MalformedLog("not a note's signature (\u2014 NAME BASE64): " + line);
        }
        return new NoteSignature(parts.group(1), parts.group(2));
    }

    /** @param lines each with its line end, as a witness answers */
    public static List<NoteSignature> parseAll(String lines) {
        if (!lines.endsWith("\n")) {
            throw new MalformedLog("a note's signatures end with a line end");
        }
        return Arrays.stream(lines.substring(0, lines.length() - 1).split("\n", -1))
                .map(NoteSignature::parse)
                .toList();
    }

    public int keyId() {
        return ByteBuffer.wrap(Base64Text.decode("a note's signature", base64)).getInt();
    }

    /** What the key's algorithm made, without the key's id. */
    public byte[] bytes() {
        byte[] all = Base64Text.decode("a note's signature", base64);
        return Arrays.copyOfRange(all, KEY_ID_BYTES, all.length);
    }

    boolean claims(VerifierKey key) {
        return keyName.equals(key.name()) && keyId() == key.id();
    }

    /** Without its line end. */
    public String line() {
        return "\u2014 " + keyName + " " + base64;
    }
}
