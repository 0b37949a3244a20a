package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.masking.Cover;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.Frame;
import casement.domain.video.PictureSize;
import casement.domain.video.Sections;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StoredFramesTest {
    private static final PictureSize SMALL = new PictureSize(320, 180);
    private static final Clip CLIP = Clip.resource("bframes.mp4");
    private static final Cover WINDOW = new Cover.Areas(List.of(Shapes.WINDOW), 4);

    private final VideoFrames frames = new StoredFrames(1);

    /** Waits so long after each picture. */
    private static final class Patient implements VideoFrames.Viewer {
        private final Duration pause;
        private final List<TimedFrame> seen = new ArrayList<>();

        Patient(Duration pause) {
            this.pause = pause;
        }

        @Override
        public Instant next() {
            return seen.isEmpty() ? Instant.MIN : seen.getLast().at().plus(pause);
        }

        @Override
        public void see(TimedFrame picture) {
            seen.add(picture);
        }
    }

    private static Sections stored(int threads, Cover cover) throws Unmaskable {
        MaskedVideo video = new NativeMasker(Encoder.OPENH264, threads).mask(CLIP.whole(), SMALL, cover);
        return new Sections(video.init(), video.media());
    }

    @Test
    void shows_every_picture_of_a_masked_segment_when_pictures_have_several_slices() throws Exception {
        Patient viewer = new Patient(Duration.ZERO);
        frames.show(stored(4, WINDOW), viewer);
        assertThat(viewer.seen).hasSize(30);
        assertThat(viewer.seen).extracting(TimedFrame::at).isSorted();
        assertThat(viewer.seen.getFirst().at()).isEqualTo(Clip.START);
    }

    @Test
    void makes_only_those_pictures_ready_for_which_the_viewer_waits() throws Exception {
        Patient viewer = new Patient(Duration.ofMillis(400));
        frames.show(stored(2, new Cover.Nothing()), viewer);
        assertThat(viewer.seen).hasSizeBetween(2, 5);
        for (int i = 1; i < viewer.seen.size(); i++) {
            assertThat(Duration.between(
                            viewer.seen.get(i - 1).at(), viewer.seen.get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(400));
        }
    }

    @Test
    void decodes_no_more_than_the_viewer_waits_for() throws Exception {
        List<TimedFrame> seen = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        frames.show(stored(2, WINDOW), new VideoFrames.Viewer() {
            @Override
            public Instant next() {
                asked.incrementAndGet();
                return seen.isEmpty() ? Instant.MIN : Instant.MAX;
            }

            @Override
            public void see(TimedFrame picture) {
                seen.add(picture);
            }
        });

        assertThat(seen).extracting(TimedFrame::at).containsExactly(Clip.START);
        assertThat(asked.get()).as("asked of thirty pictures").isLessThan(10);
    }

    @Test
    void gives_the_colours_of_the_picture() throws Exception {
        Patient covered = new Patient(Duration.ZERO);
        frames.show(stored(2, new Cover.WholeFrame()), covered);
        Frame black = covered.seen.getFirst().frame();
        for (int channel = 0; channel < 3; channel++) {
            assertThat(black.at(160, 90, channel)).isLessThan(12);
        }
    }

    @Test
    void gives_a_jpeg_that_shows_the_same_picture() throws IOException {
        byte[] pixels = new byte[64 * 48 * 3];
        for (int i = 0; i < pixels.length; i += 3) {
            pixels[i] = (byte) 200;
            pixels[i + 1] = 90;
            pixels[i + 2] = 30;
        }
        int colour = ImageIO.read(new ByteArrayInputStream(frames.jpeg(new Frame(64, 48, pixels))))
                .getRGB(30, 20);
        assertThat(colour & 0xFF).isBetween(195, 205);
        assertThat(colour >> 8 & 0xFF).isBetween(85, 95);
        assertThat(colour >> 16 & 0xFF).isBetween(25, 35);
    }

    @Test
    void refuses_a_segment_of_which_a_part_is_missing() throws Exception {
        Sections whole = stored(2, WINDOW);
        byte[] half = Arrays.copyOf(whole.media(), whole.media().length / 2);
        assertThatThrownBy(() -> frames.show(new Sections(whole.init(), half), new Patient(Duration.ZERO)))
                .isInstanceOf(VideoFrames.UnreadableVideo.class);
    }
}
