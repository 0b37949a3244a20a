package casement.merkle;

import java.util.List;

/**
 * That an entry stands at a place of a tree (RFC 6962, section 2.1.1).
 *
 * @param path hashes beside the way from leaf to root, the lowest first
 */
public record InclusionProof(long index, long treeSize, List<Hash> path) {
    public InclusionProof {
        if (index < 0 || index >= treeSize) {
            throw new MalformedLog("a tree of " + treeSize + " leaves has no leaf " + index);
        }
        path = List.copyOf(path);
    }

    /** As RFC 9162, section 2.1.3.2, checks it. */
    public boolean holds(Hash leaf, Hash root) {
        long node = index;
        long last = treeSize - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(beside, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                hash = Hash.ofNode(hash, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
