package casement.vision;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A decoder's configuration (ISO/IEC 14496-15, 5.3.3.1): the parameter sets, and how NAL units are delimited.
 *
 * @param lengthBytes how many bytes stand before each NAL unit
 */
record AvcConfig(int lengthBytes, List<byte[]> sequenceSets, List<byte[]> pictureSets) {
    private static final int LEVEL_AT = 3;

    AvcConfig {
        sequenceSets = List.copyOf(sequenceSets);
        pictureSets = List.copyOf(pictureSets);
        if (sequenceSets.isEmpty() || pictureSets.isEmpty()) {
            throw new IllegalArgumentException("the decoder's configuration has no parameter sets");
        }
    }

    /** @throws IllegalArgumentException when it is not a configuration record */
    static AvcConfig parse(byte[] record) {
        try {
            ByteBuffer in = ByteBuffer.wrap(record);
            if (in.get() != 1) {
                throw new IllegalArgumentException("the decoder's configuration is of no known version");
            }
            in.position(4);
            int lengthBytes = (in.get() & 3) + 1;
            List<byte[]> sequenceSets = sets(in, in.get() & 0x1F, NalUnits.SEQUENCE_PARAMETERS);
            List<byte[]> pictureSets = sets(in, in.get() & 0xFF, NalUnits.PICTURE_PARAMETERS);
            return new AvcConfig(lengthBytes, sequenceSets, pictureSets);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the decoder's configuration is cut off", e);
        }
    }

    /** From parameter sets behind start codes, as encoders give them out; other NAL units are left behind. */
    static AvcConfig ofStartCodes(byte[] bytes) {
        return of(NalUnits.behindStartCodes(bytes));
    }

    static AvcConfig of(List<byte[]> nals) {
        return new AvcConfig(4, ofType(nals, NalUnits.SEQUENCE_PARAMETERS), ofType(nals, NalUnits.PICTURE_PARAMETERS));
    }

    SequenceParameters parameters() {
        return SequenceParameters.parse(sequenceSets.get(0));
    }

    /** The record, made anew: nothing but the parameter sets and what they say. */
    byte[] bytes() {
        SequenceParameters parameters = parameters();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(1);
        out.write(parameters.profile());
        out.write(parameters.constraints());
        out.write(parameters.level());
        out.write(0xFC | (lengthBytes - 1));
        out.write(0xE0 | sequenceSets.size());
        sequenceSets.forEach(set -> writeSet(out, set));
        out.write(pictureSets.size());
        pictureSets.forEach(set -> writeSet(out, set));
        if (parameters.hasChromaFormat()) {
            out.write(0xFC | parameters.chromaFormat());
            out.write(0xF8 | (parameters.bitDepthLuma() - 8));
            out.write(0xF8 | (parameters.bitDepthChroma() - 8));
            out.write(0);
        }
        return out.toByteArray();
    }

    /**
     * With a level that is not lower than the given one. An encoder that chooses a level from the bit rate would change
     * it from fragment to fragment.
     */
    AvcConfig atLeastLevel(int level) {
        List<byte[]> raised =
                sequenceSets.stream().map(set -> raised(set, level)).toList();
        return new AvcConfig(lengthBytes, raised, pictureSets);
    }

    private static byte[] raised(byte[] set, int level) {
        byte[] copy = set.clone();
        copy[LEVEL_AT] = (byte) Math.max(level, copy[LEVEL_AT] & 0xFF);
        return copy;
    }

    AvcConfig withLengthBytes(int bytes) {
        return new AvcConfig(bytes, sequenceSets, pictureSets);
    }

    static List<byte[]> ofType(List<byte[]> nals, int type) {
        return nals.stream().filter(nal -> NalUnits.type(nal) == type).toList();
    }

    private static List<byte[]> sets(ByteBuffer in, int count, int type) {
        List<byte[]> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] set = new byte[in.getShort() & 0xFFFF];
            in.get(set);
            if (set.length <= 1 || NalUnits.type(set) != type) {
                throw new IllegalArgumentException("the decoder's configuration has something else in place of a set");
            }
            sets.add(set);
        }
        return sets;
    }

    private static void writeSet(ByteArrayOutputStream out, byte[] set) {
        out.write(set.length >> 8);
        out.write(set.length);
        out.writeBytes(set);
    }
}
