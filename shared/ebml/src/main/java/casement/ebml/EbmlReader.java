package casement.ebml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** EBML elements, read one after the other; what an element claims of its size is believed only as far as bytes come. */
public final class EbmlReader {
    private static final int LONGEST_ID = 4;
    private static final int LONGEST_SIZE = 8;

    private final InputStream in;
    private long position;

    public EbmlReader(InputStream in) {
        this.in = in;
    }

    /** The content of an element that lies in memory. */
    static EbmlReader of(byte[] content) {
        return new EbmlReader(new ByteArrayInputStream(content));
    }

    /** How many bytes have been read. */
    public long position() {
        return position;
    }

    /** @return empty when the stream ends here, between two elements */
    public Optional<EbmlElement> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        position++;
        int idLength = lengthOf(first, LONGEST_ID, "an element id");
        byte[] head = new byte[LONGEST_ID + LONGEST_SIZE];
        head[0] = (byte) first;
        fill(head, 1, idLength - 1);
        fill(head, idLength, 1);
        int sizeLength = lengthOf(head[idLength] & 0xFF, LONGEST_SIZE, "an element size");
        fill(head, idLength + 1, sizeLength - 1);
        int id = (int) bigEndian(head, 0, idLength);
        return Optional.of(
                new EbmlElement(id, size(head, idLength, sizeLength), Arrays.copyOf(head, idLength + sizeLength)));
    }

    /** The whole content. */
    public byte[] content(EbmlElement element, int largest) throws IOException {
        if (!element.sized() || element.size() > largest) {
            throw malformed(element.name() + " must have a size of " + largest + " bytes at most");
        }
        return bytes((int) element.size());
    }

    /** Exactly so many bytes; memory grows only as they come. */
    public byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        position += bytes.length;
        if (bytes.length < count) {
            throw malformed("the stream ends within an element");
        }
        return bytes;
    }

    /** Passes content on in small pieces. */
    public void copy(long count, OutputStream out) throws IOException {
        byte[] piece = new byte[(int) Math.min(count, 16 * 1024)];
        for (long left = count; left > 0; ) {
            int n = in.read(piece, 0, (int) Math.min(piece.length, left));
            if (n < 0) {
                throw malformed("the stream ends within an element");
            }
            position += n;
            left -= n;
            out.write(piece, 0, n);
        }
    }

    public void skip(EbmlElement element) throws IOException {
        if (!element.sized()) {
            throw malformed(element.name() + " must have a size");
        }
        copy(element.size(), OutputStream.nullOutputStream());
    }

    /** An unsigned integer; an empty element is zero. */
    public long unsigned(EbmlElement element) throws IOException {
        byte[] content = content(element, Long.BYTES);
        long value = bigEndian(content, 0, content.length);
        if (value < 0) {
            throw malformed(element.name() + " is larger than any number here may be");
        }
        return value;
    }

    /** Text, which a zero byte may end early. */
    public String text(EbmlElement element, int largest) throws IOException {
        String text = new String(content(element, largest), StandardCharsets.UTF_8);
        int zero = text.indexOf('\0');
        return zero < 0 ? text : text.substring(0, zero);
    }

    MalformedMatroska malformed(String what) {
        return new MalformedMatroska(what, position);
    }

    private static long size(byte[] head, int offset, int length) {
        long mask = (1L << (7 * length)) - 1;
        long size = bigEndian(head, offset, length) & mask;
        return size == mask ? -1 : size;
    }

    private int lengthOf(int first, int longest, String what) throws MalformedMatroska {
        int length = Integer.numberOfLeadingZeros(first) - 24 + 1;
        if (length > longest) {
            throw malformed(what + " does not begin with the byte 0x" + Integer.toHexString(first));
        }
        return length;
    }

    private void fill(byte[] into, int offset, int count) throws IOException {
        int n = in.readNBytes(into, offset, count);
        position += n;
        if (n < count) {
            throw malformed("the stream ends within the head of an element");
        }
    }

    static long bigEndian(byte[] bytes, int offset, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = (value << 8) | (bytes[offset + i] & 0xFF);
        }
        return value;
    }
}
