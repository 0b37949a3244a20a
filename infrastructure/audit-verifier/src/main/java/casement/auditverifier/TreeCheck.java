package casement.auditverifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Leaves against tiles, and the roots of all sizes that somebody signed. */
final class TreeCheck {
    private static final int LOG_2_OF_FULL = 8;

    private final Tiles tiles;
    private final GrowingTree tree = new GrowingTree();
    private final List<Row> rows = new ArrayList<>();

    TreeCheck(Tiles tiles) {
        this.tiles = tiles;
    }

    long size() {
        return tree.size();
    }

    byte[] root() {
        return tree.root();
    }

    /** The stored hash of the leaf that comes next, where what it is the hash of is missing. */
    Optional<byte[]> storedLeaf() {
        int from = (int) (tree.size() % Tiles.FULL) * Sha.BYTES;
        return tile(0, tree.size()).map(tile -> Arrays.copyOfRange(tile, from, from + Sha.BYTES));
    }

    void add(byte[] leaf) {
        compare(0, tree.size(), leaf);
        tree.add(leaf);
        for (int level = 1; isMultiple(tree.size(), level); level++) {
            int height = level * LOG_2_OF_FULL;
            compare(level, (tree.size() >>> height) - 1, tree.lastComplete(height));
        }
    }

    private static boolean isMultiple(long size, int level) {
        int height = level * LOG_2_OF_FULL;
        return height < Long.SIZE && Long.numberOfTrailingZeros(size) >= height;
    }

    private void compare(int level, long at, byte[] hash) {
        tile(level, at).ifPresent(tile -> tiles.expect(level, at, hash, tile));
    }

    private Optional<byte[]> tile(int level, long at) {
        while (rows.size() <= level) {
            rows.add(new Row(rows.size()));
        }
        return rows.get(level).tile(at / Tiles.FULL);
    }

    /** A level's tiles, one at a time. */
    private final class Row {
        private final int level;
        private long index = -1;
        private Optional<byte[]> content = Optional.empty();

        private Row(int level) {
            this.level = level;
        }

        private Optional<byte[]> tile(long wanted) {
            if (wanted != index) {
                index = wanted;
                content = tiles.hashes(level, wanted);
            }
            return content;
        }
    }
}
