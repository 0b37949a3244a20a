package casement.domain.log;

import casement.merkle.Hash;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * What a leaf is the hash of, kept for ever: when the entry was sealed, and the digest of its commitments. Nothing of a person.
 *
 * @param sealed in whole milliseconds
 */
public record LeafContent(Instant sealed, Hash digest) {
    static final int BYTES = 1 + Long.BYTES + Hash.BYTES;

    private static final byte VERSION = 1;

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(VERSION)
                .putLong(sealed.toEpochMilli())
                .put(digest.bytes())
                .array();
    }

    static LeafContent parse(byte[] bytes) {
        if (bytes.length != BYTES || bytes[0] != VERSION) {
            throw new IllegalArgumentException(
                    "a leaf's content has " + BYTES + " bytes, the first of them " + VERSION);
        }
        long sealedMillis = ByteBuffer.wrap(bytes, 1, Long.BYTES).getLong();
        return new LeafContent(
                Instant.ofEpochMilli(sealedMillis), Hash.of(Arrays.copyOfRange(bytes, 1 + Long.BYTES, BYTES)));
    }

    public Hash hash() {
        return Hash.ofLeaf(bytes());
    }
}
