package casement.ebml;

/**
 * One frame, as a Matroska SimpleBlock carries it; blocks follow each other in decoding order.
 *
 * @param track number of its track
 * @param offsetMillis when it is shown, counted from the cluster's time code; -32768 to 32767
 * @param key whether it can be decoded without any frame before it
 */
public record Block(int track, int offsetMillis, boolean key, byte[] data) {
    public Block {
        if (offsetMillis < Short.MIN_VALUE || offsetMillis > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a block lies at most 32.7 s from its cluster's time code, not " + offsetMillis + " ms");
        }
    }
}
