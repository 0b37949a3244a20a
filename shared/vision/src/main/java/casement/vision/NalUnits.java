package casement.vision;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** H.264 NAL units (ISO/IEC 14496-10, 7.3.1), each behind its length or behind a start code. */
final class NalUnits {
    static final int SLICE = 1;
    static final int PARTITION_A = 2;
    static final int PARTITION_C = 4;
    static final int IDR_SLICE = 5;
    static final int SEI = 6;
    static final int SEQUENCE_PARAMETERS = 7;
    static final int PICTURE_PARAMETERS = 8;
    static final int DELIMITER = 9;

    private NalUnits() {}

    static int type(byte[] nal) {
        return nal[0] & 0x1F;
    }

    static boolean isPicture(int type) {
        return type >= SLICE && type <= IDR_SLICE;
    }

    static boolean isPartition(int type) {
        return type >= PARTITION_A && type <= PARTITION_C;
    }

    /** @throws IllegalArgumentException when the lengths do not add up */
    static List<byte[]> behindLengths(byte[] bytes, int lengthBytes) {
        List<byte[]> nals = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            if (bytes.length - at < lengthBytes) {
                throw new IllegalArgumentException("a NAL unit's length is cut off");
            }
            long length = 0;
            for (int i = 0; i < lengthBytes; i++) {
                length = (length << 8) | (bytes[at + i] & 0xFF);
            }
            at += lengthBytes;
            if (length == 0 || length > bytes.length - at) {
                throw new IllegalArgumentException("a NAL unit of " + length + " bytes in " + (bytes.length - at));
            }
            nals.add(slice(bytes, at, (int) length));
            at += (int) length;
        }
        return nals;
    }

    static List<byte[]> behindStartCodes(byte[] bytes) {
        List<byte[]> nals = new ArrayList<>();
        int start = afterStartCode(bytes, 0);
        while (start >= 0) {
            int next = afterStartCode(bytes, start);
            int end = next < 0 ? bytes.length : next - 3;
            while (end > start && bytes[end - 1] == 0) {
                end--;
            }
            if (end > start) {
                nals.add(slice(bytes, start, end - start));
            }
            start = next;
        }
        return nals;
    }

    /** Four-byte lengths before each unit whose type is wanted. */
    static byte[] join(List<byte[]> nals, IntPredicate wanted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] nal : nals) {
            if (wanted.test(type(nal))) {
                out.writeBytes(ByteBuffer.allocate(4).putInt(nal.length).array());
                out.writeBytes(nal);
            }
        }
        return out.toByteArray();
    }

    private static int afterStartCode(byte[] bytes, int from) {
        for (int i = from; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 1) {
                return i + 3;
            }
        }
        return -1;
    }

    private static byte[] slice(byte[] bytes, int at, int length) {
        return java.util.Arrays.copyOfRange(bytes, at, at + length);
    }
}
