package casement.vision;

/** Bits and Exp-Golomb numbers of a NAL unit's payload (ISO/IEC 14496-10, 9.1). */
final class BitReader {
    private final byte[] bytes;
    private int bit;

    /** @param nal with its emulation prevention bytes */
    BitReader(byte[] nal, int fromByte) {
        this.bytes = withoutEmulationPrevention(nal);
        this.bit = fromByte * 8;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (bit >= bytes.length * 8) {
                throw new IllegalArgumentException("the parameter set is cut off");
            }
            value = (value << 1) | ((bytes[bit >> 3] >> (7 - (bit & 7))) & 1);
            bit++;
        }
        return value;
    }

    boolean flag() {
        return bits(1) == 1;
    }

    int unsigned() {
        int zeros = 0;
        while (bits(1) == 0) {
            zeros++;
            if (zeros > 30) {
                throw new IllegalArgumentException("a number in the parameter set is out of range");
            }
        }
        return (1 << zeros) - 1 + bits(zeros);
    }

    int signed() {
        int code = unsigned();
        return (code & 1) == 1 ? (code + 1) / 2 : -code / 2;
    }

    private static byte[] withoutEmulationPrevention(byte[] nal) {
        byte[] plain = new byte[nal.length];
        int length = 0;
        int zeros = 0;
        for (byte b : nal) {
            if (zeros >= 2 && b == 3) {
                zeros = 0;
                continue;
            }
            zeros = b == 0 ? zeros + 1 : 0;
            plain[length++] = b;
        }
        return java.util.Arrays.copyOf(plain, length);
    }
}
