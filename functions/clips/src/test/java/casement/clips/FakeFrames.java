package casement.clips;

import casement.domain.video.Frame;
import casement.domain.video.Sections;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Thirty grey pictures a second in each of the fake masker's segments, or none at all; of real video what a real decoder sees. */
final class FakeFrames implements VideoFrames {
    static final int WIDTH = 64;
    static final int HEIGHT = 36;
    private static final int TICKS_A_MILLI = 90;
    private static final int PICTURES = 60;
    private static final Duration APART = Duration.ofMillis(33);

    private boolean unreadable;
    private Optional<VideoFrames> decoder = Optional.empty();

    void breakVideo() {
        unreadable = true;
    }

    void decodeBy(VideoFrames real) {
        decoder = Optional.of(real);
    }

    @Override
    public void show(Sections segment, Viewer viewer) throws UnreadableVideo {
        if (unreadable) {
            throw new UnreadableVideo("switched off by the test", new IllegalStateException("switched off"));
        }
        if (decoder.isPresent()) {
            decoder.get().show(segment, viewer);
            return;
        }
        Instant begins = Instant.ofEpochMilli(DecodeTimes.of(segment.media()) / TICKS_A_MILLI);
        byte[] pixels = new byte[WIDTH * HEIGHT * 3];
        Arrays.fill(pixels, (byte) Arrays.hashCode(segment.media()));
        for (int n = 0; n < PICTURES; n++) {
            Instant at = begins.plus(APART.multipliedBy(n));
            if (!at.isBefore(viewer.next())) {
                viewer.see(new TimedFrame(at, new Frame(WIDTH, HEIGHT, pixels)));
            }
        }
    }

    @Override
    public byte[] jpeg(Frame frame) {
        if (decoder.isPresent()) {
            return decoder.get().jpeg(frame);
        }
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_3BYTE_BGR);
        image.getRaster().setDataElements(0, 0, frame.width(), frame.height(), frame.pixels());
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
