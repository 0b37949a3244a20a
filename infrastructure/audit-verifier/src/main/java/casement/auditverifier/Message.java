package casement.auditverifier;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/** What a digest is made over. */
final class Message {
    private byte[] bytes = new byte[1_024];
    private int length;

    void begin(byte[] label) {
        length = 0;
        add(label, 0, label.length);
    }

    /** After its length in two bytes. */
    void addName(byte[] name) {
        room(Short.BYTES);
        bytes[length++] = (byte) (name.length >>> Byte.SIZE);
        bytes[length++] = (byte) name.length;
        add(name, 0, name.length);
    }

    void add(byte[] more, int from, int count) {
        room(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    void digest(MessageDigest digest, byte[] into) {
        try {
            digest.update(bytes, 0, length);
            digest.digest(into, 0, into.length);
        } catch (DigestException e) {
            throw new IllegalStateException("a digest has its length", e);
        }
    }
}
