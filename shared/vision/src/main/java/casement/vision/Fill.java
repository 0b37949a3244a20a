package casement.vision;

/** What covered samples look like: black, in 8-bit Y'CbCr of either range. */
final class Fill {
    static final byte LUMA = 16;
    static final byte CHROMA = (byte) 128;

    private Fill() {}

    static byte of(int plane) {
        return plane == 0 ? LUMA : CHROMA;
    }
}
