package casement.vision;

import casement.domain.video.PictureSize;
import java.util.Set;

/**
 * What a sequence parameter set says (ISO/IEC 14496-10, 7.3.2.1), as far as the picture's form.
 *
 * @param chromaFormat 1 is 4:2:0
 */
record SequenceParameters(
        int profile,
        int constraints,
        int level,
        int chromaFormat,
        int bitDepthLuma,
        int bitDepthChroma,
        PictureSize size) {
    private static final Set<Integer> WITH_CHROMA_FORMAT =
            Set.of(100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135);

    /** @throws IllegalArgumentException when it is cut off or out of range */
    static SequenceParameters parse(byte[] nal) {
        BitReader in = new BitReader(nal, 1);
        int profile = in.bits(8);
        int constraints = in.bits(8);
        int level = in.bits(8);
        in.unsigned();
        int chromaFormat = 1;
        int lumaBits = 8;
        int chromaBits = 8;
        boolean separatePlanes = false;
        if (WITH_CHROMA_FORMAT.contains(profile)) {
            chromaFormat = in.unsigned();
            separatePlanes = chromaFormat == 3 && in.flag();
            lumaBits = 8 + in.unsigned();
            chromaBits = 8 + in.unsigned();
            in.flag();
            if (in.flag()) {
                skipScalingLists(in, chromaFormat == 3 ? 12 : 8);
            }
        }
        in.unsigned();
        skipPictureOrderCount(in);
        in.unsigned();
        in.flag();
        int widthUnits = in.unsigned() + 1;
        int heightUnits = in.unsigned() + 1;
        boolean framesOnly = in.flag();
        if (!framesOnly) {
            in.flag();
        }
        in.flag();
        int fields = framesOnly ? 1 : 2;
        int width = Math.multiplyExact(widthUnits, 16);
        int height = Math.multiplyExact(heightUnits, 16 * fields);
        if (in.flag()) {
            boolean halfWidth = !separatePlanes && (chromaFormat == 1 || chromaFormat == 2);
            int cropX = halfWidth ? 2 : 1;
            int cropY = fields * (chromaFormat == 1 ? 2 : 1);
            width -= cropX * Math.addExact(in.unsigned(), in.unsigned());
            height -= cropY * Math.addExact(in.unsigned(), in.unsigned());
        }
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height);
        }
        return new SequenceParameters(
                profile, constraints, level, chromaFormat, lumaBits, chromaBits, new PictureSize(width, height));
    }

    /** RFC 6381. */
    String codec() {
        return "avc1.%02x%02x%02x".formatted(profile, constraints, level);
    }

    boolean isEightBit420() {
        return chromaFormat == 1 && bitDepthLuma == 8 && bitDepthChroma == 8;
    }

    boolean hasChromaFormat() {
        return WITH_CHROMA_FORMAT.contains(profile);
    }

    private static void skipPictureOrderCount(BitReader in) {
        int type = in.unsigned();
        if (type == 0) {
            in.unsigned();
        } else if (type == 1) {
            in.flag();
            in.signed();
            in.signed();
            int cycle = in.unsigned();
            if (cycle > 255) {
                throw new IllegalArgumentException("a picture order cycle of " + cycle);
            }
            for (int i = 0; i < cycle; i++) {
                in.signed();
            }
        }
    }

    private static void skipScalingLists(BitReader in, int lists) {
        for (int list = 0; list < lists; list++) {
            if (in.flag()) {
                skipScalingList(in, list < 6 ? 16 : 64);
            }
        }
    }

    private static void skipScalingList(BitReader in, int entries) {
        int last = 8;
        int next = 8;
        for (int i = 0; i < entries; i++) {
            if (next != 0) {
                next = (last + in.signed() + 256) & 0xFF;
            }
            last = next == 0 ? last : next;
        }
    }
}
