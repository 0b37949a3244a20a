package casement.auditverifier;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Ids that may have come before: all that have, and a few that have not (B. H. Bloom, 1970). Two bytes an entry, whatever comes. */
final class Repeats {
    private static final int BITS_AN_ENTRY = 16;
    private static final int HASHES = 5;
    private static final int MOST = 1_000_000;

    private final long bits;
    private final BitSet[] seen;
    private final Set<String> suspects = new HashSet<>();

    Repeats(long entries) {
        bits = Math.max(1 << 16, entries * BITS_AN_ENTRY);
        seen = new BitSet[(int) (bits >>> 30) + 1];
        for (int part = 0; part < seen.length; part++) {
            seen[part] = new BitSet();
        }
    }

    void add(String id) {
        long one = mixed(id.hashCode() * 0x9E3779B97F4A7C15L + reversed(id));
        long other = mixed(one) | 1;
        boolean isNew = false;
        for (int n = 0; n < HASHES; n++) {
            long bit = Long.remainderUnsigned(one + n * other, bits);
            BitSet part = seen[(int) (bit >>> 30)];
            int at = (int) (bit & ((1 << 30) - 1));
            isNew |= !part.get(at);
            part.set(at);
        }
        if (!isNew && suspects.size() < MOST) {
            suspects.add(id);
        }
    }

    private static long reversed(String id) {
        long hash = 0;
        for (int at = id.length() - 1; at >= 0; at--) {
            hash = hash * 1_000_003 + id.charAt(at);
        }
        return hash;
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    }

    Set<String> suspects() {
        return suspects;
    }
}
