package casement.merkle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of a known size over tiles; reads a tile once and keeps it. */
public final class TiledTree {
    private static final int LOG_2_OF_FULL = HashTile.LOG_2_OF_FULL;

    private final long size;
    private final TileSource source;
    private final Map<HashTile, List<Hash>> known = new HashMap<>();

    public TiledTree(long size, TileSource source) {
        if (size < 0) {
            throw new MalformedLog("a tree's size is not negative: " + size);
        }
        this.size = size;
        this.source = source;
    }

    /**
     * A tree that has grown.
     *
     * @param tiles all tiles that it has and its predecessor has not, lower levels first
     */
    public record Growth(TiledTree tree, Map<HashTile, byte[]> tiles) {}

    public long size() {
        return size;
    }

    /** @throws MalformedLog when a tile is missing or has another width than its name says */
    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : hash(0, size);
    }

    public Hash leaf(long index) {
        requireLeaf(index);
        return tile(0, index / TilePath.FULL).get((int) (index % TilePath.FULL));
    }

    private void requireLeaf(long index) {
        if (index < 0 || index >= size) {
            throw new MalformedLog("a tree of " + size + " leaves has no leaf " + index);
        }
    }

    public InclusionProof inclusion(long index) {
        requireLeaf(index);
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** PATH of RFC 6962, section 2.1.1, for the leaves from {@code from} up to {@code until}. */
    private void inclusion(long index, long from, long until, List<Hash> path) {
        if (until - from == 1) {
            return;
        }
        long middle = from + Long.highestOneBit(until - from - 1);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(hash(middle, until));
        } else {
            inclusion(index, middle, until, path);
            path.add(hash(from, middle));
        }
    }

    public ConsistencyProof consistencyFrom(long olderSize) {
        List<Hash> path = new ArrayList<>();
        if (olderSize > 0 && olderSize < size) {
            consistency(olderSize, 0, size, true, path);
        }
        return new ConsistencyProof(olderSize, size, path);
    }

    /** SUBPROOF of RFC 6962, section 2.1.2. */
    private void consistency(long older, long from, long until, boolean isOldersRoot, List<Hash> path) {
        if (older == until) {
            if (!isOldersRoot) {
                path.add(hash(from, until));
            }
            return;
        }
        long middle = from + Long.highestOneBit(until - from - 1);
        if (older <= middle) {
            consistency(older, from, middle, isOldersRoot, path);
            path.add(hash(middle, until));
        } else {
            consistency(older, middle, until, false, path);
            path.add(hash(from, middle));
        }
    }

    /** @param leaves those that follow, in order */
    public Growth grow(List<Hash> leaves) {
        Map<HashTile, byte[]> tiles = new LinkedHashMap<>();
        long grown = size + leaves.size();
        List<Hash> row = leaves;
        for (int level = 0; !row.isEmpty(); level++) {
            row = grow(level, grown, row, tiles);
        }
        TileSource both = tile -> Optional.ofNullable(tiles.get(tile)).or(() -> source.read(tile));
        return new Growth(new TiledTree(grown, both), tiles);
    }

    /** @return the hashes of the tiles that are full now and were not, which the level above grows by */
    private List<Hash> grow(int level, long grown, List<Hash> row, Map<HashTile, byte[]> tiles) {
        List<Hash> above = new ArrayList<>();
        long at = HashTile.hashes(level, size);
        int taken = 0;
        while (taken < row.size()) {
            HashTile tile = HashTile.in(grown, level, at / TilePath.FULL);
            int has = (int) (at % TilePath.FULL);
            List<Hash> hashes = new ArrayList<>(has == 0 ? List.of() : tile(level, tile.index()));
            int adds = tile.width() - has;
            hashes.addAll(row.subList(taken, taken + adds));
            tiles.put(tile, Hash.join(hashes));
            if (tile.isFull()) {
                above.add(Hash.ofComplete(hashes));
            }
            taken += adds;
            at += adds;
        }
        return above;
    }

    /** Of the leaves from {@code from} up to {@code until}: MTH of RFC 6962, section 2.1. */
    private Hash hash(long from, long until) {
        long leaves = until - from;
        if (Long.bitCount(leaves) == 1 && from % leaves == 0) {
            return complete(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        long middle = from + Long.highestOneBit(leaves - 1);
        return Hash.ofNode(hash(from, middle), hash(middle, until));
    }

    /** Of the complete subtree that is the {@code index}th of those with two to the power of {@code height} leaves. */
    private Hash complete(int height, long index) {
        int within = height % LOG_2_OF_FULL;
        long first = index << within;
        List<Hash> tile = tile(height / LOG_2_OF_FULL, first / TilePath.FULL);
        int at = (int) (first % TilePath.FULL);
        return Hash.ofComplete(tile.subList(at, at + (1 << within)));
    }

    private List<Hash> tile(int level, long index) {
        return known.computeIfAbsent(HashTile.in(size, level, index), this::read);
    }

    /** Who keeps a log may take a partial tile away once there is the full one (C2SP tlog-tiles, "Partial Tiles"). */
    private List<Hash> read(HashTile tile) {
        byte[] content = source.read(tile)
                .or(() -> source.read(tile.full()))
                .orElseThrow(
                        () -> new MalformedLog(tile.path() + " is missing, which a tree of " + size + " leaves has"));
        List<Hash> hashes = Hash.split(content);
        if (hashes.size() < tile.width() || hashes.size() > TilePath.FULL) {
            throw new MalformedLog(tile.path() + " holds " + hashes.size() + " hashes instead of " + tile.width());
        }
        return hashes.subList(0, tile.width());
    }
}
