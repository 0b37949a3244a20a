package casement.ebml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** EBML elements, written one after the other into memory. */
public final class EbmlWriter {
    private static final int LONGEST_SIZE = 8;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** An unsigned integer, in as few bytes as it needs, at least one. */
    public EbmlWriter unsigned(int id, long value) {
        byte[] bytes = bigEndian(value, bytesFor(value));
        return binary(id, bytes);
    }

    /** Text in UTF-8 (or ASCII, where the element allows no more). */
    public EbmlWriter text(int id, String value) {
        return binary(id, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Binary data, given in one or more parts. */
    public EbmlWriter binary(int id, byte[]... parts) {
        long size = 0;
        for (byte[] part : parts) {
            size += part.length;
        }
        head(id, size);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return this;
    }

    /** An element that holds others, of known size. */
    public EbmlWriter master(int id, Consumer<EbmlWriter> children) {
        EbmlWriter inner = new EbmlWriter();
        children.accept(inner);
        head(id, inner.out.size());
        out.writeBytes(inner.toBytes());
        return this;
    }

    /** An element of unknown size: it ends where an element begins that cannot be inside it, or with the stream. */
    public EbmlWriter openMaster(int id) {
        id(id);
        out.writeBytes(new byte[] {1, -1, -1, -1, -1, -1, -1, -1});
        return this;
    }

    /** Elements that are already written. */
    public EbmlWriter raw(byte[] elements) {
        out.writeBytes(elements);
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }

    /** A number as EBML writes sizes and track numbers: as short as can be, and never all ones, which means unknown. */
    public static byte[] variableSize(long value) {
        for (int length = 1; length <= LONGEST_SIZE; length++) {
            long unknown = (1L << (7 * length)) - 1;
            if (value >= 0 && value < unknown) {
                byte[] bytes = bigEndian(value, length);
                bytes[0] |= (byte) (0x80 >>> (length - 1));
                return bytes;
            }
        }
        throw new IllegalArgumentException("EBML sizes go from 0 to 2^56 - 2, not " + value);
    }

    private void head(int id, long size) {
        id(id);
        out.writeBytes(variableSize(size));
    }

    private void id(int id) {
        out.writeBytes(bigEndian(Integer.toUnsignedLong(id), bytesFor(Integer.toUnsignedLong(id))));
    }

    private static int bytesFor(long value) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(value);
        return Math.max(1, (bits + 7) / 8);
    }

    private static byte[] bigEndian(long value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >>> (8 * (length - 1 - i)));
        }
        return bytes;
    }
}
