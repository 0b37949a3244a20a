package casement.domain.review;

import casement.domain.video.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What decides a draw: made of the review, its period, and a checkpoint that nobody knew when these were fixed. */
public record Seed(Sha256 value) {
    private static final String LABEL = "casement-sample/v1\n";

    /** @param checkpoint the text of the signed note, with its last line end and without signatures */
    public static Seed of(ReviewId review, Period period, String checkpoint) {
        String text = LABEL + review + "\n" + period.from() + "\n" + period.until() + "\n" + checkpoint;
        return new Seed(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where an entry stands in the order of the draw; the lowest are drawn. */
    Lot lot(long index) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(index).array();
        return new Lot(Sha256.of(value.bytes(), place).bytes());
    }

    /** 32 bytes, compared without sign from the first on. */
    static final class Lot implements Comparable<Lot> {
        private final byte[] bytes;

        private Lot(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int compareTo(Lot other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Lot lot && Arrays.equals(bytes, lot.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
