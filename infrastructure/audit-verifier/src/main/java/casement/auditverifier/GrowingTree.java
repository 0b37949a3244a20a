package casement.auditverifier;

import java.util.ArrayList;
import java.util.List;

/** A tree as its leaves come (RFC 6962, section 2.1): keeps one hash for each height. */
final class GrowingTree {
    /** The last complete subtree of each height. Those whose height is a bit of the size make up the root. */
    private final List<byte[]> complete = new ArrayList<>();

    private long size;

    void add(byte[] leaf) {
        byte[] hash = leaf;
        int height = 0;
        for (; ((size >>> height) & 1) == 1; height++) {
            byte[] left = complete.set(height, hash);
            hash = Sha.node(left, hash);
        }
        keep(height, hash);
        size++;
    }

    private void keep(int height, byte[] hash) {
        if (height == complete.size()) {
            complete.add(hash);
        } else {
            complete.set(height, hash);
        }
    }

    long size() {
        return size;
    }

    /** Of the last complete subtree with two to the power of {@code height} leaves, when the size is a multiple of that. */
    byte[] lastComplete(int height) {
        return complete.get(height);
    }

    byte[] root() {
        if (size == 0) {
            return Sha.of(new byte[0]);
        }
        int height = Long.numberOfTrailingZeros(size);
        byte[] root = complete.get(height);
        for (int higher = height + 1; higher < complete.size(); higher++) {
            if (((size >>> higher) & 1) == 1) {
                root = Sha.node(complete.get(higher), root);
            }
        }
        return root;
    }
}
