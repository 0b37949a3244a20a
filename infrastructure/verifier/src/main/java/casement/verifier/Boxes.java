package casement.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Boxes of ISO BMFF (ISO/IEC 14496-12, section 4.2). */
final class Boxes {
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;
    private static final int TIME = 4;
    private static final int WIDE = 1;

    private Boxes() {}

    /** The content of the first box of that type. */
    static Optional<ByteBuffer> find(ByteBuffer in, String type) {
        ByteBuffer left = in.slice();
        while (left.remaining() >= HEADER) {
            long size = Integer.toUnsignedLong(left.getInt(left.position()));
            int header = HEADER;
            if (size == 1 && left.remaining() >= LARGE_HEADER) {
                size = left.getLong(left.position() + HEADER);
                header = LARGE_HEADER;
            }
            if (size < header || size > left.remaining()) {
                return Optional.empty();
            }
            if (type.equals(name(left))) {
                return Optional.of(left.slice(left.position() + header, (int) size - header));
            }
            left.position(left.position() + (int) size);
        }
        return Optional.empty();
    }

    private static String name(ByteBuffer box) {
        byte[] name = new byte[4];
        box.get(box.position() + 4, name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    /**
     * Adds to the decode time of a media section, of 64 bits, where it stands.
     *
     * @param beginning of the section; its moof box must be in it whole
     * @return the sum, in the track's ticks; empty when there is no such time, and nothing is changed
     */
    static OptionalLong addToDecodeTime(ByteBuffer beginning, long ticks) {
        return find(beginning, "moof")
                .flatMap(moof -> find(moof, "traf"))
                .flatMap(traf -> find(traf, "tfdt"))
                .filter(tfdt -> tfdt.remaining() >= TIME + Long.BYTES && tfdt.get(0) == WIDE)
                .map(tfdt -> {
                    long sum = tfdt.getLong(TIME) + ticks;
                    tfdt.putLong(TIME, sum);
                    return OptionalLong.of(sum);
                })
                .orElseGet(OptionalLong::empty);
    }
}
