package casement.clips;

import casement.domain.video.Sections;
import casement.domain.video.Watermark;
import casement.domain.video.Watermarking;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Appends a box that says which watermark it was; never twice the same, as encoders may be. */
final class FakeWatermarking implements Watermarking {
    private int made;

    /** How many segments it was given. */
    int made() {
        return made;
    }

    @Override
    public Sections mark(Sections segment, Watermark watermark) {
        made++;
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
