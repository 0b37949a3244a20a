package casement.clips;

import java.nio.ByteBuffer;

/**
 * The decode time of a media section (ISO/IEC 14496-12, 8.8.12): the moment of recording, in ticks of 1/90,000 s since 1970, which
 * players that know no edit lists would show as the length of a clip.
 */
final class DecodeTimes {
    private static final int VALUE = PlayableHead.HEADER + 4;
    private static final int WIDE = 1;

    private DecodeTimes() {}

    /** @throws IllegalArgumentException when the section has none of 64 bits */
    static long of(byte[] section) {
        return box(section).getLong(VALUE);
    }

    /** The same section, with a time that is so much earlier; nothing else of it changes. */
    static byte[] earlier(byte[] section, long ticks) {
        byte[] moved = section.clone();
        ByteBuffer box = box(moved);
        box.putLong(VALUE, Math.subtractExact(box.getLong(VALUE), ticks));
        return moved;
    }

    private static ByteBuffer box(byte[] section) {
        ByteBuffer box = inside(inside(ByteBuffer.wrap(section), 0, "moof"), PlayableHead.HEADER, "traf");
        ByteBuffer time = inside(box, PlayableHead.HEADER, "tfdt");
        if (time.remaining() < VALUE + Long.BYTES || time.get(PlayableHead.HEADER) != WIDE) {
            throw new IllegalArgumentException("a recorded segment has a decode time of an unknown form");
        }
        return time;
    }

    private static ByteBuffer inside(ByteBuffer box, int from, String type) {
        ByteBuffer boxes = box.slice(from, box.remaining() - from);
        while (boxes.hasRemaining()) {
            ByteBuffer next = PlayableHead.next(boxes);
            if (type.equals(PlayableHead.type(next))) {
                return next;
            }
        }
        throw new IllegalArgumentException("a recorded segment has no decode time");
    }
}
