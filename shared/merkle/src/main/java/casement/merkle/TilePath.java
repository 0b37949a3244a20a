package casement.merkle;

import java.util.regex.Matcher;

/** Where a tile or a bundle lies below a log's prefix (C2SP tlog-tiles, "Merkle Tree" and "Log entries"). */
public sealed interface TilePath permits HashTile, EntryBundle {
    /** How many hashes or entries a full tile holds. */
    int FULL = 256;

    long index();

    /** How many hashes or entries it holds; fewer than {@link #FULL} at the tree's right edge. */
    int width();

    String path();

    /** @throws MalformedLog unless it is the one path of a tile or bundle */
    static TilePath parse(String path) {
        Matcher parts = TileNumbers.FORM.matcher(path);
        if (!parts.matches()) {
            throw new MalformedLog("not the path of a tile or of a bundle of entries: " + path);
        }
        long index = TileNumbers.index(parts.group("index"));
        int width = parts.group("width") == null ? FULL : Integer.parseInt(parts.group("width"));
        TilePath parsed = parts.group("level").equals("entries")
                ? new EntryBundle(index, width)
                : new HashTile(Integer.parseInt(parts.group("level")), index, width);
        if (!parsed.path().equals(path)) {
            throw new MalformedLog(path + " is not how this tile's path is written, which is " + parsed.path());
        }
        return parsed;
    }
}
