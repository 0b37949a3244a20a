package casement.clips;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * An initialisation section with which segments play from the moment at which the clip begins: the recorded one with an edit list
 * (ISO/IEC 14496-12, 8.6.6) that maps that moment to the beginning of the presentation. What lies before it, the lead-in, has times
 * below zero.
 */
final class PlayableHead {
    private static final long TICKS_PER_SECOND = 90_000;
    static final int HEADER = 8;
    private static final int ELST_BYTES = 36;
    private static final int NORMAL_RATE = 1 << 16;

    private PlayableHead() {}

    /**
     * @param init ftyp and moov with one track whose time scale is 90 kHz
     * @param begins the moment that is shown first
     * @param zero the moment at which the segments' decode times begin, in ticks since 1970
     * @throws IllegalArgumentException when the section is not of that form
     */
    static byte[] of(byte[] init, Instant begins, long zero) {
        long ticks = Math.addExact(
                Math.multiplyExact(begins.getEpochSecond(), TICKS_PER_SECOND),
                begins.getNano() * TICKS_PER_SECOND / 1_000_000_000L);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        copy(ByteBuffer.wrap(init), head, editList(Math.max(0, ticks - zero)));
        return head.toByteArray();
    }

    /** All boxes as they are, but moov and trak, which grow. */
    private static void copy(ByteBuffer boxes, ByteArrayOutputStream into, byte[] edits) {
        while (boxes.hasRemaining()) {
            ByteBuffer box = next(boxes);
            switch (type(box)) {
                case "moov" -> grown("moov", box, into, edits);
                case "trak" -> {
                    ByteArrayOutputStream track = new ByteArrayOutputStream();
                    boolean isPlaced = false;
                    ByteBuffer inside = box.slice(HEADER, box.remaining() - HEADER);
                    while (inside.hasRemaining()) {
                        ByteBuffer part = next(inside);
                        if ("edts".equals(type(part))) {
                            continue;
                        }
                        if ("mdia".equals(type(part))) {
                            track.writeBytes(edits);
                            isPlaced = true;
                        }
                        track.writeBytes(bytes(part));
                    }
                    if (!isPlaced) {
                        throw new IllegalArgumentException("a track has no media");
                    }
                    into.writeBytes(box("trak", track.toByteArray()));
                }
                default -> into.writeBytes(bytes(box));
            }
        }
    }

    private static void grown(String type, ByteBuffer box, ByteArrayOutputStream into, byte[] edits) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        copy(box.slice(HEADER, box.remaining() - HEADER), content, edits);
        into.writeBytes(box(type, content.toByteArray()));
    }

    private static byte[] editList(long ticks) {
        byte[] elst = ByteBuffer.allocate(ELST_BYTES - HEADER)
                .putInt(1 << 24)
                .putInt(1)
                .putLong(0)
                .putLong(ticks)
                .putInt(NORMAL_RATE)
                .array();
        return box("edts", box("elst", elst));
    }

    static ByteBuffer next(ByteBuffer boxes) {
        int size = boxes.remaining() < HEADER ? 0 : boxes.getInt(boxes.position());
        if (size < HEADER || size > boxes.remaining()) {
            throw new IllegalArgumentException("a recorded section has a box of an impossible size");
        }
        ByteBuffer box = boxes.slice(boxes.position(), size);
        boxes.position(boxes.position() + size);
        return box;
    }

    static String type(ByteBuffer box) {
        byte[] type = new byte[4];
        box.get(4, type);
        return new String(type, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(ByteBuffer box) {
        byte[] bytes = new byte[box.remaining()];
        box.get(0, bytes);
        return bytes;
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(HEADER + content.length)
                .putInt(HEADER + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }
}
