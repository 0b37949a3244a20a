package casement.ebml;

/**
 * What a block says of its frame.
 *
 * @param track number of its track
 * @param timestamp in ticks, counted from the cluster's time code
 */
public record BlockHead(long track, int timestamp, boolean key) {
    private static final int KEY_FRAME = 0x80;

    /** Track number, time stamp and flags, which begin each block's content. */
    static BlockHead of(byte[] head, boolean key) {
        int trackBytes = head.length - 3;
        long track = EbmlReader.bigEndian(head, 0, trackBytes) & ((1L << (7 * trackBytes)) - 1);
        short timestamp = (short) EbmlReader.bigEndian(head, trackBytes, 2);
        return new BlockHead(track, timestamp, key || (head[trackBytes + 2] & KEY_FRAME) != 0);
    }

    /** How long the head is that begins with this byte; more than 7 when no track number does. */
    static int length(byte first) {
        return Integer.numberOfLeadingZeros(first & 0xFF) - 24 + 1 + 3;
    }
}
