package casement.gateway.h264;

import java.util.Set;

/**
 * What a sequence parameter set (ITU-T H.264, 7.3.2.1.1) says of the pictures.
 *
 * @param chromaFormat chroma_format_idc; 1 is 4:2:0
 * @param width of the shown picture, in luma samples
 * @param height of the shown picture, in luma samples
 */
record SequenceParameters(int profile, int chromaFormat, int lumaBits, int chromaBits, int width, int height) {
    /** Profiles whose parameter sets carry the chroma format and bit depths. */
    private static final Set<Integer> HIGH = Set.of(100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135);

    /** @throws IllegalArgumentException when it ends too early or makes no sense */
    static SequenceParameters read(byte[] nalUnit) {
        Bits in = new Bits(nalUnit);
        int profile = in.bits(8);
        in.bits(16);
        in.unsigned();
        int chromaFormat = 1;
        int lumaBits = 8;
        int chromaBits = 8;
        boolean separatePlanes = false;
        if (HIGH.contains(profile)) {
            chromaFormat = in.unsigned();
            separatePlanes = chromaFormat == 3 && in.flag();
            lumaBits = 8 + in.unsigned();
            chromaBits = 8 + in.unsigned();
            in.bit();
            if (in.flag()) {
                skipScalingMatrices(in, chromaFormat == 3 ? 12 : 8);
            }
        }
        skipOrderCounts(in);
        in.unsigned();
        in.bit();
        int widthInBlocks = in.unsigned() + 1;
        int heightInMapUnits = in.unsigned() + 1;
        int fieldFactor = in.flag() ? 1 : 2;
        if (fieldFactor == 2) {
            in.bit();
        }
        in.bit();
        int cropX = 0;
        int cropY = 0;
        if (in.flag()) {
            cropX = in.unsigned() + in.unsigned();
            cropY = in.unsigned() + in.unsigned();
        }
        boolean subsampled = !separatePlanes && chromaFormat != 0;
        int cropUnitX = subsampled && chromaFormat != 3 ? 2 : 1;
        int cropUnitY = (subsampled && chromaFormat == 1 ? 2 : 1) * fieldFactor;
        int width = widthInBlocks * 16 - cropX * cropUnitX;
        int height = heightInMapUnits * 16 * fieldFactor - cropY * cropUnitY;
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("the H.264 parameter set crops the whole picture away");
        }
        return new SequenceParameters(profile, chromaFormat, lumaBits, chromaBits, width, height);
    }

    boolean isHigh() {
        return HIGH.contains(profile);
    }

    private static void skipScalingMatrices(Bits in, int count) {
        for (int i = 0; i < count; i++) {
            if (in.flag()) {
                int last = 8;
                int next = 8;
                for (int j = 0; j < (i < 6 ? 16 : 64); j++) {
                    next = next == 0 ? 0 : (last + in.signed() + 256) % 256;
                    last = next == 0 ? last : next;
                }
            }
        }
    }

    private static void skipOrderCounts(Bits in) {
        in.unsigned();
        int orderCountType = in.unsigned();
        if (orderCountType == 0) {
            in.unsigned();
        } else if (orderCountType == 1) {
            in.bit();
            in.signed();
            in.signed();
            int cycle = in.unsigned();
            for (int i = 0; i < cycle; i++) {
                in.signed();
            }
        }
    }
}
