package casement.merkle;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A bundle of entries, as many as a tile of their hashes has (C2SP tlog-tiles, "Log entries"). */
public record EntryBundle(long index, int width) implements TilePath {
    private static final int LENGTH_BYTES = 2;
    private static final int LONGEST = 0xffff;

    public EntryBundle {
        TileNumbers.check(index, width);
    }

    @Override
    public String path() {
        return TileNumbers.path("entries", index, width);
    }

    /** @param entries each of 65,535 bytes at most */
    public static byte[] encode(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new MalformedLog("an entry has " + LONGEST + " bytes at most, not " + entry.length);
            }
            bundle.write(entry.length >>> Byte.SIZE);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /** @throws MalformedLog unless it holds as many entries as the bundle is wide, and nothing else */
    public List<byte[]> decode(byte[] content) {
        List<byte[]> entries = new ArrayList<>(width);
        int at = 0;
        while (at < content.length) {
            int from = at + LENGTH_BYTES;
            int end = from > content.length
                    ? Integer.MAX_VALUE
                    : from + ((Byte.toUnsignedInt(content[at]) << Byte.SIZE) | Byte.toUnsignedInt(content[at + 1]));
            if (end > content.length) {
                throw new MalformedLog(path() + " ends within its entry " + entries.size());
            }
            entries.add(Arrays.copyOfRange(content, from, end));
            at = end;
        }
        if (entries.size() != width) {
            throw new MalformedLog(path() + " holds " + entries.size() + " entries instead of " + width);
        }
        return entries;
    }
}
