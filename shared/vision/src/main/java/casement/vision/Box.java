package casement.vision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One box of the ISO base media file format, as found in bytes.
 *
 * @param content what follows the head; of a full box, version and flags first
 */
record Box(String type, ByteBuffer content) {

    /** @throws IllegalArgumentException when boxes do not fill the bytes exactly */
    static List<Box> all(ByteBuffer bytes) {
        List<Box> boxes = new ArrayList<>();
        ByteBuffer in = bytes.duplicate();
        while (in.hasRemaining()) {
            if (in.remaining() < 8) {
                throw new IllegalArgumentException("bytes after the last box");
            }
            long size = in.getInt() & 0xFFFFFFFFL;
            byte[] type = new byte[4];
            in.get(type);
            if (size < 8 || size - 8 > in.remaining()) {
                throw new IllegalArgumentException("a box of " + size + " bytes in " + (in.remaining() + 8));
            }
            boxes.add(new Box(new String(type, StandardCharsets.ISO_8859_1), in.slice(in.position(), (int) size - 8)));
            in.position(in.position() + (int) size - 8);
        }
        return boxes;
    }

    List<Box> children(int afterBytes) {
        return all(content.slice(afterBytes, content.limit() - afterBytes));
    }

    byte[] bytes() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
