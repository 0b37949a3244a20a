package casement.merkle;

/**
 * A tile of hashes.
 *
 * @param level 0 for hashes of leaves; each hash of a level above stands for a full tile of the one below
 */
public record HashTile(int level, long index, int width) implements TilePath {
    static final int LOG_2_OF_FULL = 8;

    private static final int HIGHEST_LEVEL = 63;

    public HashTile {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new MalformedLog("a tile's level is 0 to " + HIGHEST_LEVEL + ", not " + level);
        }
        TileNumbers.check(index, width);
    }

    @Override
    public String path() {
        return TileNumbers.path(Integer.toString(level), index, width);
    }

    boolean isFull() {
        return width == FULL;
    }

    HashTile full() {
        return new HashTile(level, index, FULL);
    }

    /** How many hashes stand at a level of a tree. */
    static long hashes(int level, long treeSize) {
        int shift = level * LOG_2_OF_FULL;
        return shift < Long.SIZE ? treeSize >>> shift : 0;
    }

    /** The tile as it is in a tree of that size. */
    static HashTile in(long treeSize, int level, long index) {
        return new HashTile(level, index, (int) Math.min(FULL, hashes(level, treeSize) - index * FULL));
    }
}
