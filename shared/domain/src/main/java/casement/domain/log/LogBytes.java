package casement.domain.log;

import casement.domain.video.Sha256;
import casement.merkle.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Bytes as docs/audit-log.md lays them out. */
final class LogBytes {
    private static final int LONGEST_NAME = 0xffff;

    private LogBytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A name after its length in two bytes. */
    static byte[] named(String name) {
        byte[] text = utf8(name);
        return ByteBuffer.allocate(Short.BYTES + text.length)
                .putShort((short) text.length)
                .put(text)
                .array();
    }

    static void checkName(String name) {
        if (name.isEmpty() || utf8(name).length > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a field's name has 1 to " + LONGEST_NAME + " bytes, which this one has not: " + name);
        }
    }

    static Hash hash(byte[]... parts) {
        MessageDigest digest = Sha256.begun();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return Hash.of(digest.digest());
    }
}
