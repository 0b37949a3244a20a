package casement.auditverifier;

import java.util.HashSet;
import java.util.Set;

/** Ids that may have come before: all that have, and one in a thousand million that have not. Six bytes an entry, whatever comes. */
final class Repeats {
    private static final int LEAST = 1 << 10;
    private static final int MOST_SUSPECTS = 1_000_000;

    /** Fingerprints at the first free place from the one that the rest of the hash says; 0 is none. */
    private final int[] fingerprints;

    private final Set<String> suspects = new HashSet<>();

    Repeats(long entries) {
        fingerprints = new int[(int) Math.min(LEAST + entries + entries / 2, Integer.MAX_VALUE - 8)];
    }

    void add(String id) {
        long hash = hash(id);
        int fingerprint = (int) hash == 0 ? 1 : (int) hash;
        int place = (int) Math.unsignedMultiplyHigh(hash, fingerprints.length);
        for (int tried = 0; tried < fingerprints.length; tried++) {
            if (fingerprints[place] == 0) {
                fingerprints[place] = fingerprint;
                return;
            }
            if (fingerprints[place] == fingerprint) {
                suspect(id);
                return;
            }
            place = place + 1 == fingerprints.length ? 0 : place + 1;
        }
        suspect(id);
    }

    private void suspect(String id) {
        if (suspects.size() < MOST_SUSPECTS) {
            suspects.add(id);
        }
    }

    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < id.length(); at++) {
            hash = (hash ^ id.charAt(at)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 32;
        }
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 29);
    }

    Set<String> suspects() {
        return suspects;
    }
}
