package casement.gateway.h264;

/** The bits of a NAL unit's payload, emulation prevention bytes taken out (ITU-T H.264, 7.3.1 and 9.1). */
final class Bits {
    private final byte[] payload;
    private int position;

    Bits(byte[] nalUnit) {
        byte[] clean = new byte[nalUnit.length];
        int length = 0;
        int zeros = 0;
        for (int i = 1; i < nalUnit.length; i++) {
            if (zeros >= 2 && nalUnit[i] == 3) {
                zeros = 0;
                continue;
            }
            zeros = nalUnit[i] == 0 ? zeros + 1 : 0;
            clean[length++] = nalUnit[i];
        }
        payload = java.util.Arrays.copyOf(clean, length);
    }

    int bit() {
        if (position >= payload.length * 8) {
            throw new IllegalArgumentException("the H.264 parameter set ends too early");
        }
        int bit = payload[position >> 3] >> (7 - (position & 7)) & 1;
        position++;
        return bit;
    }

    boolean flag() {
        return bit() == 1;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /** ue(v). */
    int unsigned() {
        int zeros = 0;
        while (bit() == 0) {
            if (++zeros > 31) {
                throw new IllegalArgumentException("the H.264 parameter set holds a number that is too long");
            }
        }
        return (int) ((1L << zeros) - 1 + Integer.toUnsignedLong(bits(zeros)));
    }

    /** se(v). */
    int signed() {
        int code = unsigned();
        return (code & 1) == 1 ? (code >>> 1) + 1 : -(code >>> 1);
    }
}
