package casement.clips;

import casement.domain.video.Sections;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermark;
import casement.domain.video.Watermarking;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Appends a box that says which watermark it was, never twice the same, as encoders may be; of real video what a real encoder makes. */
final class FakeWatermarking implements Watermarking {
    private int made;
    private Runnable first = () -> {};
    private Optional<Watermarking> encoder = Optional.empty();

    /** What happens meanwhile, once. */
    void atFirst(Runnable meanwhile) {
        first = meanwhile;
    }

    void encodeBy(Watermarking real) {
        encoder = Optional.of(real);
    }

    /** How many segments it was given. */
    int made() {
        return made;
    }

    @Override
    public Sections mark(Sections segment, Watermark watermark) throws VideoFrames.UnreadableVideo {
        Runnable meanwhile = first;
        first = () -> {};
        meanwhile.run();
        made++;
        if (encoder.isPresent()) {
            return encoder.get().mark(segment, watermark);
        }
        byte[] text = (watermark.size() + " #" + made).getBytes(StandardCharsets.US_ASCII);
        byte[] box = ByteBuffer.allocate(8 + text.length)
                .putInt(8 + text.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .array();
        byte[] media = Arrays.copyOf(segment.media(), segment.media().length + box.length);
        System.arraycopy(box, 0, media, segment.media().length, box.length);
        return new Sections(segment.init(), media);
    }
}
