package casement.acceptance.lifecycle;

import java.nio.charset.StandardCharsets;

/** In which shard Ceph 16 keeps what it knows of a bucket's lifecycle (rgw_lc.cc, ceph_hash.cc: the hash of Linux's name cache). */
final class LifecycleShard {
    private static final int PRIME = 7877;
    /** As the program {@code radosgw} sets it. */
    private static final int SHARDS = 97;

    private LifecycleShard() {}

    /** @param bucket as Ceph calls it */
    static int of(String bucket) {
        int hash = 0;
        for (byte next : bucket.getBytes(StandardCharsets.UTF_8)) {
            int character = Byte.toUnsignedInt(next);
            hash = (hash + (character << 4) + (character >> 4)) * 11;
        }
        return Integer.remainderUnsigned(hash, PRIME) % SHARDS;
    }
}
