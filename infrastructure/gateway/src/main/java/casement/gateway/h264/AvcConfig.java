package casement.gateway.h264;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a decoder must know before the first picture: an AVCDecoderConfigurationRecord (ISO/IEC 14496-15, 5.3.3.1).
 *
 * @param width in luma samples
 * @param height in luma samples
 */
public record AvcConfig(byte[] avcC, int width, int height) {
    private static final int LENGTH_SIZE = 4;

    /** @throws IllegalArgumentException when the first sequence parameter set cannot be read */
    static AvcConfig of(List<byte[]> sequenceSets, List<byte[]> pictureSets) {
        byte[] first = sequenceSets.getFirst();
        SequenceParameters parameters = SequenceParameters.read(first);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(1);
        out.write(first, 1, 3);
        out.write(0xFC | (LENGTH_SIZE - 1));
        out.write(0xE0 | sequenceSets.size());
        sequenceSets.forEach(set -> writeWithLength(out, set));
        out.write(pictureSets.size());
        pictureSets.forEach(set -> writeWithLength(out, set));
        if (parameters.isHigh()) {
            out.write(0xFC | parameters.chromaFormat());
            out.write(0xF8 | (parameters.lumaBits() - 8));
            out.write(0xF8 | (parameters.chromaBits() - 8));
            out.write(0);
        }
        return new AvcConfig(out.toByteArray(), parameters.width(), parameters.height());
    }

    /** @throws IllegalArgumentException when it is not a whole avcC record */
    static AvcConfig of(byte[] avcC) {
        List<byte[]> sets = parameterSets(avcC);
        byte[] first = sets.stream()
                .filter(set -> set.length > 0 && (set[0] & 0x1F) == NalUnit.SEQUENCE_PARAMETERS)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the avcC record has no sequence parameter set"));
        SequenceParameters parameters = SequenceParameters.read(first);
        return new AvcConfig(avcC, parameters.width(), parameters.height());
    }

    /** How many bytes each NAL unit's length takes. */
    int lengthSize() {
        return (avcC[4] & 3) + 1;
    }

    /** Both kinds, in the record's order. */
    List<byte[]> parameterSets() {
        return parameterSets(avcC);
    }

    private static List<byte[]> parameterSets(byte[] avcC) {
        try {
            List<byte[]> sets = new ArrayList<>();
            int position = read(avcC, 6, avcC[5] & 0x1F, sets);
            read(avcC, position + 1, avcC[position] & 0xFF, sets);
            return sets;
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the avcC record ends too early", e);
        }
    }

    private static int read(byte[] avcC, int from, int count, List<byte[]> into) {
        int position = from;
        for (int i = 0; i < count; i++) {
            int length = (avcC[position] & 0xFF) << 8 | (avcC[position + 1] & 0xFF);
            if (position + 2 + length > avcC.length) {
                throw new IllegalArgumentException("the avcC record ends too early");
            }
            into.add(Arrays.copyOfRange(avcC, position + 2, position + 2 + length));
            position += 2 + length;
        }
        return position;
    }

    private static void writeWithLength(ByteArrayOutputStream out, byte[] set) {
        out.write(set.length >> 8);
        out.write(set.length);
        out.writeBytes(set);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AvcConfig that && Arrays.equals(avcC, that.avcC);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(avcC);
    }

    @Override
    public String toString() {
        return "H.264 " + width + "x" + height;
    }
}
