package casement.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 hash of a tree (RFC 6962, section 2.1). */
public final class Hash {
    public static final int BYTES = 32;

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    /** The root of a tree without leaves. */
    public static final Hash OF_NOTHING = new Hash(SHA_256.get().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public static Hash ofLeaf(byte[] entry) {
        MessageDigest digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** @throws MalformedLog unless these are 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new MalformedLog("a hash has " + BYTES + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** @throws MalformedLog unless it is Base 64 of 32 bytes */
    public static Hash parse(String base64) {
        return of(Base64Text.decode("a hash", base64));
    }

    static List<Hash> split(byte[] joined) {
        if (joined.length % BYTES != 0) {
            throw new MalformedLog("hashes have " + BYTES + " bytes each, and " + joined.length + " are not so many");
        }
        List<Hash> hashes = new ArrayList<>(joined.length / BYTES);
        for (int at = 0; at < joined.length; at += BYTES) {
            hashes.add(new Hash(Arrays.copyOfRange(joined, at, at + BYTES)));
        }
        return hashes;
    }

    static byte[] join(List<Hash> hashes) {
        byte[] joined = new byte[hashes.size() * BYTES];
        for (int n = 0; n < hashes.size(); n++) {
            System.arraycopy(hashes.get(n).bytes, 0, joined, n * BYTES, BYTES);
        }
        return joined;
    }

    /** Of a complete subtree, whose number of leaves is a power of two. */
    static Hash ofComplete(List<Hash> leaves) {
        List<Hash> row = leaves;
        while (row.size() > 1) {
            List<Hash> above = new ArrayList<>(row.size() / 2);
            for (int n = 0; n < row.size(); n += 2) {
                above.add(ofNode(row.get(n), row.get(n + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64Text.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
