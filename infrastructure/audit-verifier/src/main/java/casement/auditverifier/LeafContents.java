package casement.auditverifier;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What leaves are hashes of: 41 bytes each. */
final class LeafContents {
    static final int BYTES = 1 + Long.BYTES + Sha.BYTES;
    static final int IN_BUNDLE = Short.BYTES + BYTES;

    private static final byte VERSION = 1;

    private LeafContents() {}

    static byte[][] split(String path, byte[] bundle, int width) {
        byte[][] contents = new byte[width][];
        for (int n = 0; n < width; n++) {
            int at = n * IN_BUNDLE;
            if (bundle[at] != 0 || bundle[at + 1] != BYTES || bundle[at + Short.BYTES] != VERSION) {
                throw new BadLog(path + " holds something else than leaf contents of version 1 at its place " + n);
            }
            contents[n] = Arrays.copyOfRange(bundle, at + Short.BYTES, at + IN_BUNDLE);
        }
        return contents;
    }

    static long sealedMillis(byte[] content) {
        return ByteBuffer.wrap(content, 1, Long.BYTES).getLong();
    }

    static boolean hasDigest(byte[] content, byte[] digest) {
        return Arrays.equals(content, 1 + Long.BYTES, BYTES, digest, 0, Sha.BYTES);
    }
}
