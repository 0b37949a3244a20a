package casement.vision;

/**
 * One H.264 picture as it is coded.
 *
 * @param ticks presentation time in 90 kHz ticks since 1970
 * @param key whether decoding can begin here
 * @param bytes NAL units, each behind its length
 */
record CodedPicture(long ticks, boolean key, byte[] bytes) {
    static final long TICKS_PER_MILLI = 90;
    static final int TICKS_PER_SECOND = 90_000;

    CodedPicture at(long otherTicks) {
        return new CodedPicture(otherTicks, key, bytes);
    }
}
