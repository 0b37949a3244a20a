package casement.auditverifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Paths and contents of tiles and bundles (C2SP tlog-tiles). */
final class Tiles {
    static final int FULL = 256;

    private static final int LOG_2_OF_FULL = 8;
    private static final int THOUSAND = 1_000;

    private final LogFiles files;
    private final Findings findings;
    private final long treeSize;
    /** A tile is told once. */
    private String lastTold = "";

    Tiles(LogFiles files, Findings findings, long treeSize) {
        this.files = files;
        this.findings = findings;
        this.treeSize = treeSize;
    }

    private static String path(String level, long index, long width) {
        StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "%03d", index % THOUSAND));
        for (long left = index / THOUSAND; left > 0; left /= THOUSAND) {
            path.insert(0, String.format(Locale.ROOT, "x%03d/", left % THOUSAND));
        }
        return "tile/" + level + "/" + path + (width < FULL ? ".p/" + width : "");
    }

    /** How wide a tile is in this tree. */
    private int width(int level, long index) {
        return (int) Math.min(FULL, (treeSize >>> (LOG_2_OF_FULL * level)) - index * FULL);
    }

    /** The leaf contents of a bundle, or nothing, which is told. */
    Optional<byte[][]> leafContents(long index) {
        int width = width(0, index);
        String path = path("entries", index, width);
        try {
            byte[] content = read(
                    path, path("entries", index, FULL), width * LeafContents.IN_BUNDLE, FULL * LeafContents.IN_BUNDLE);
            return Optional.of(LeafContents.split(path, content, width));
        } catch (BadLog e) {
            findings.fault(e);
            return Optional.empty();
        }
    }

    /** The hashes of a tile one after the other, or nothing, which is told. */
    Optional<byte[]> hashes(int level, long index) {
        int width = width(level, index);
        String path = path(Integer.toString(level), index, width);
        try {
            byte[] content =
                    read(path, path(Integer.toString(level), index, FULL), width * Sha.BYTES, FULL * Sha.BYTES);
            return Optional.of(content);
        } catch (BadLog e) {
            findings.fault(e);
            return Optional.empty();
        }
    }

    /** Once a tile is full its narrower forms may go; a copy may have been taken while the log grew. */
    private byte[] read(String path, String fullPath, int bytes, int fullBytes) {
        Optional<byte[]> exact = files.read(path, bytes);
        if (exact.isPresent() && exact.get().length == bytes) {
            return exact.get();
        }
        if (exact.isPresent()) {
            throw new BadLog(path + " has " + exact.get().length + " bytes instead of " + bytes + ": it was cut");
        }
        return files.read(fullPath, fullBytes)
                .filter(full -> full.length == fullBytes)
                .map(full -> Arrays.copyOf(full, bytes))
                .orElseThrow(() -> new BadLog(path + " is missing"));
    }

    /** @param hash that its place in the tree asks for */
    void expect(int level, long at, byte[] hash, byte[] tile) {
        int from = (int) (at % FULL) * Sha.BYTES;
        if (!Arrays.equals(tile, from, from + Sha.BYTES, hash, 0, Sha.BYTES)) {
            String path = path(Integer.toString(level), at / FULL, width(level, at / FULL));
            if (!path.equals(lastTold)) {
                findings.fault(path + " has another hash at its place " + at % FULL
                        + " than what is below it: one of the two was changed");
            }
            lastTold = path;
        }
    }
}
