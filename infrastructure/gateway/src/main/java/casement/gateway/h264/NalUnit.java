package casement.gateway.h264;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One NAL unit, its first byte the NAL header, without start code or length. */
record NalUnit(byte[] bytes) {
    static final int IDR_SLICE = 5;
    static final int SEQUENCE_PARAMETERS = 7;
    static final int PICTURE_PARAMETERS = 8;
    static final int DELIMITER = 9;
    static final int FILLER = 12;

    int type() {
        return bytes[0] & 0x1F;
    }

    /** The units between start codes (Annex B); empty ones are left out. */
    static List<NalUnit> betweenStartCodes(byte[] stream) {
        List<NalUnit> units = new ArrayList<>();
        int start = afterStartCode(stream, 0);
        while (start < stream.length) {
            int next = afterStartCode(stream, start);
            int end = next == stream.length && !endsWithStartCode(stream) ? next : next - 3;
            add(units, stream, start, withoutTrailingZeros(stream, start, end));
            start = next;
        }
        return units;
    }

    /** The units of an access unit in which each follows its length; a length that does not fit ends the list. */
    static List<NalUnit> afterLengths(byte[] accessUnit, int lengthSize) {
        List<NalUnit> units = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(accessUnit);
        while (in.remaining() > lengthSize) {
            long length = 0;
            for (int i = 0; i < lengthSize; i++) {
                length = length << 8 | (in.get() & 0xFF);
            }
            if (length > in.remaining()) {
                break;
            }
            add(units, accessUnit, in.position(), in.position() + (int) length);
            in.position(in.position() + (int) length);
        }
        return units;
    }

    static boolean startsWithStartCode(byte[] stream) {
        return stream.length > 3
                && stream[0] == 0
                && stream[1] == 0
                && (stream[2] == 1 || (stream[2] == 0 && stream[3] == 1));
    }

    private static void add(List<NalUnit> units, byte[] from, int start, int end) {
        if (end > start) {
            units.add(new NalUnit(Arrays.copyOfRange(from, start, end)));
        }
    }

    /** @return the index behind the next start code, or the length when there is none */
    private static int afterStartCode(byte[] stream, int from) {
        for (int i = from; i + 2 < stream.length; i++) {
            if (stream[i] == 0 && stream[i + 1] == 0 && stream[i + 2] == 1) {
                return i + 3;
            }
        }
        return stream.length;
    }

    private static boolean endsWithStartCode(byte[] stream) {
        int n = stream.length;
        return n >= 3 && stream[n - 3] == 0 && stream[n - 2] == 0 && stream[n - 1] == 1;
    }

    private static int withoutTrailingZeros(byte[] stream, int start, int end) {
        int last = end;
        while (last > start && stream[last - 1] == 0) {
            last--;
        }
        return last;
    }
}
