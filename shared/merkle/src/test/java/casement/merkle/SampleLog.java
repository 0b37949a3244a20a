package casement.merkle;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A log in memory; fails the test when a tile changes. */
final class SampleLog implements TileSource {
    final Map<String, byte[]> tiles = new TreeMap<>();
    private TiledTree tree = new TiledTree(0, this);

    static SampleLog of(int... batches) {
        SampleLog log = new SampleLog();
        for (int batch : batches) {
            log.append(batch);
        }
        return log;
    }

    static byte[] entry(long index) {
        return ByteBuffer.allocate(Long.BYTES).putLong(index).array();
    }

    static List<byte[]> entries(long from, long until) {
        List<byte[]> entries = new ArrayList<>();
        for (long index = from; index < until; index++) {
            entries.add(entry(index));
        }
        return entries;
    }

    static List<Hash> leaves(long from, long until) {
        return entries(from, until).stream().map(Hash::ofLeaf).toList();
    }

    void append(int howMany) {
        TiledTree.Growth growth = tree.grow(leaves(tree.size(), tree.size() + howMany));
        growth.tiles().forEach((tile, content) -> {
            byte[] was = tiles.put(tile.path(), content);
            if (was != null && !Arrays.equals(was, content)) {
                throw new AssertionError(tile.path() + " was written with another content");
            }
        });
        tree = tree(growth.tree().size());
    }

    /** As it was or is, read from tiles anew. */
    TiledTree tree(long size) {
        return new TiledTree(size, this);
    }

    TiledTree tree() {
        return tree(tree.size());
    }

    @Override
    public Optional<byte[]> read(HashTile tile) {
        return Optional.ofNullable(tiles.get(tile.path()));
    }
}
