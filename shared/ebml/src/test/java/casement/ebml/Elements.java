package casement.ebml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads back what the writer wrote; shares no code with it. */
record Elements(int id, byte[] body, List<Elements> children) {
    private static final Set<Integer> MASTERS =
            Set.of(0x1A45DFA3, 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0, 0x1F43B675, 0x1254C367, 0x7373, 0x67C8);

    static List<Elements> of(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    Elements child(int wanted) {
        return all(wanted).getFirst();
    }

    List<Elements> all(int wanted) {
        return children.stream().filter(c -> c.id == wanted).toList();
    }

    long number() {
        long value = 0;
        for (byte b : body) {
            value = value << 8 | (b & 0xFF);
        }
        return value;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static List<Elements> read(ByteBuffer in) {
        List<Elements> found = new ArrayList<>();
        while (in.hasRemaining()) {
            int id = (int) vint(in, false);
            long size = vint(in, true);
            byte[] body = new byte[size < 0 ? in.remaining() : (int) size];
            in.get(body);
            found.add(new Elements(id, body, MASTERS.contains(id) ? read(ByteBuffer.wrap(body)) : List.of()));
        }
        return found;
    }

    /** @return -1 for an unknown size */
    private static long vint(ByteBuffer in, boolean withoutMarker) {
        int first = in.get() & 0xFF;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        long value = withoutMarker ? first & (0xFF >>> length) : first;
        for (int i = 1; i < length; i++) {
            value = value << 8 | (in.get() & 0xFF);
        }
        return withoutMarker && value == (1L << (7 * length)) - 1 ? -1 : value;
    }
}
