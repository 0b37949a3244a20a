package casement.merkle;

import java.util.List;

/**
 * That a tree begins with all leaves of an older one, in their places (RFC 6962, section 2.1.2).
 *
 * @param path hashes of subtrees, in the order of that section
 */
public record ConsistencyProof(long olderSize, long size, List<Hash> path) {
    public ConsistencyProof {
        if (olderSize < 0 || olderSize > size) {
            throw new MalformedLog("a tree of " + size + " leaves has not grown from one of " + olderSize);
        }
        path = List.copyOf(path);
    }

    /** As RFC 9162, section 2.1.4.2, checks it; every tree has grown from the empty one. */
    public boolean holds(Hash olderRoot, Hash root) {
        if (olderSize == 0) {
            return path.isEmpty() && olderRoot.equals(Hash.OF_NOTHING) && (size > 0 || root.equals(Hash.OF_NOTHING));
        }
        if (olderSize == size) {
            return path.isEmpty() && olderRoot.equals(root);
        }
        boolean isOlderRootASubtree = Long.bitCount(olderSize) == 1;
        if (path.isEmpty()) {
            return false;
        }
        return isOlderRootASubtree
                ? holds(olderRoot, path, olderRoot, root)
                : holds(path.getFirst(), path.subList(1, path.size()), olderRoot, root);
    }

    private boolean holds(Hash seed, List<Hash> above, Hash olderRoot, Hash root) {
        int shared = Long.numberOfTrailingZeros(olderSize);
        long node = (olderSize - 1) >>> shared;
        long last = (size - 1) >>> shared;
        Hash older = seed;
        Hash newer = seed;
        for (Hash beside : above) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = Hash.ofNode(beside, older);
                newer = Hash.ofNode(beside, newer);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                newer = Hash.ofNode(newer, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && older.equals(olderRoot) && newer.equals(root);
    }
}
