package casement.vision;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes boxes of the ISO base media file format (ISO/IEC 14496-12), big-endian. */
final class BoxWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    BoxWriter box(String type, Consumer<BoxWriter> content) {
        BoxWriter inner = new BoxWriter();
        content.accept(inner);
        return u32(inner.size() + 8).ascii(type).bytes(inner.toBytes());
    }

    BoxWriter fullBox(String type, int version, int flags, Consumer<BoxWriter> content) {
        return box(type, b -> {
            b.u32(((long) version << 24) | flags);
            content.accept(b);
        });
    }

    BoxWriter u8(int value) {
        out.write(value);
        return this;
    }

    BoxWriter u16(int value) {
        return u8(value >> 8).u8(value);
    }

    BoxWriter u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    BoxWriter u64(long value) {
        return bytes(ByteBuffer.allocate(8).putLong(value).array());
    }

    BoxWriter zeros(int count) {
        return bytes(new byte[count]);
    }

    BoxWriter ascii(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    BoxWriter bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
