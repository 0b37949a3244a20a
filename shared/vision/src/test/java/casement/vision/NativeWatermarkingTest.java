package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.masking.Cover;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.Sections;
import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import casement.domain.video.Watermark;
import casement.domain.video.Watermarking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NativeWatermarkingTest {
    private static final PictureSize SMALL = new PictureSize(320, 180);
    private static final Clip CLIP = Clip.resource("bframes.mp4");

    private final Watermarking watermarking = new NativeWatermarking(Encoder.OPENH264, 2);

    private static Sections recorded(Cover cover) throws Unmaskable {
        MaskedVideo video = new NativeMasker(Encoder.OPENH264, 2).mask(CLIP.whole(), SMALL, cover);
        return new Sections(video.init(), video.media());
    }

    /** A white box on the left and a black one on the right; in the other pattern the other way round. */
    private static Watermark boxes(int strength) {
        byte[] one = new byte[SMALL.width() * SMALL.height()];
        byte[] other = one.clone();
        for (int y = 60; y < 120; y++) {
            Arrays.fill(one, y * 320 + 40, y * 320 + 100, (byte) strength);
            Arrays.fill(one, y * 320 + 220, y * 320 + 280, (byte) -strength);
            Arrays.fill(other, y * 320 + 40, y * 320 + 100, (byte) -strength);
            Arrays.fill(other, y * 320 + 220, y * 320 + 280, (byte) strength);
        }
        return new Watermark(SMALL, List.of(one, other));
    }

    private static List<TimedFrame> seen(Sections segment) throws VideoFrames.UnreadableVideo {
        List<TimedFrame> seen = new ArrayList<>();
        new StoredFrames(1).show(segment, new VideoFrames.Viewer() {
            @Override
            public Instant next() {
                return Instant.MIN;
            }

            @Override
            public void see(TimedFrame picture) {
                seen.add(picture);
            }
        });
        return seen;
    }

    private static int green(TimedFrame picture, int x, int y) {
        return picture.frame().at(x, y, 1);
    }

    @Test
    void shows_the_watermark_in_every_picture_and_leaves_their_times_as_they_are() throws Exception {
        Sections recorded = recorded(new Cover.Nothing());
        List<TimedFrame> before = seen(recorded);

        List<TimedFrame> marked = seen(watermarking.mark(recorded, boxes(Byte.MAX_VALUE)));

        assertThat(marked)
                .extracting(TimedFrame::at)
                .isEqualTo(before.stream().map(TimedFrame::at).toList());
        boolean whiteFirst = Math.floorDiv(Clip.START.toEpochMilli(), Watermark.TURN.toMillis()) % 2 == 0;
        assertThat(marked).allSatisfy(picture -> {
            assertThat(green(picture, whiteFirst ? 70 : 250, 90)).isGreaterThan(170);
            assertThat(green(picture, whiteFirst ? 250 : 70, 90)).isLessThan(80);
        });
    }

    @Test
    void leaves_what_is_not_under_it_as_it_was_but_for_encoding() throws Exception {
        Sections recorded = recorded(new Cover.Nothing());
        List<TimedFrame> before = seen(recorded);

        List<TimedFrame> marked = seen(watermarking.mark(recorded, boxes(60)));

        long difference = 0;
        for (int y = 0; y < 50; y++) {
            for (int x = 0; x < SMALL.width(); x++) {
                difference += Math.abs(green(before.get(10), x, y) - green(marked.get(10), x, y));
            }
        }
        assertThat(difference / (50.0 * SMALL.width())).isLessThan(12);
    }

    @Test
    void turns_to_the_other_pattern_by_the_videos_own_time() throws Exception {
        Clip tiny = Tiny.clip(320, 180, 125);
        MaskedVideo video = new NativeMasker(Encoder.OPENH264, 2).mask(tiny.whole(), SMALL, new Cover.WholeFrame());

        List<TimedFrame> marked =
                seen(watermarking.mark(new Sections(video.init(), video.media()), boxes(Byte.MAX_VALUE)));

        Instant first = marked.getFirst().at();
        long turnsAfter = Watermark.TURN.toMillis() - Math.floorMod(first.toEpochMilli(), Watermark.TURN.toMillis());
        assertThat(Duration.between(first, marked.getLast().at()).toMillis()).isGreaterThan(turnsAfter);
        boolean whiteFirst = green(marked.getFirst(), 70, 90) > 128;
        assertThat(marked).allSatisfy(picture -> {
            boolean isBefore = Duration.between(first, picture.at()).toMillis() < turnsAfter;
            assertThat(green(picture, 70, 90) > 128).isEqualTo(isBefore == whiteFirst);
        });
    }

    @Test
    void gives_segments_of_one_camera_one_initialisation_section() throws Exception {
        Sections one = watermarking.mark(recorded(new Cover.WholeFrame()), boxes(90));
        Sections other = watermarking.mark(recorded(new Cover.Areas(List.of(Shapes.WINDOW), 4)), boxes(30));

        assertThat(one.init()).isEqualTo(other.init());
    }

    @Test
    void refuses_video_of_another_size_and_video_that_cannot_be_decoded() throws Exception {
        Sections recorded = recorded(new Cover.Nothing());
        Watermark larger = new Watermark(new PictureSize(640, 360), List.of(new byte[640 * 360]));
        Sections half = new Sections(recorded.init(), Arrays.copyOf(recorded.media(), recorded.media().length / 2));

        assertThatThrownBy(() -> watermarking.mark(recorded, larger))
                .isInstanceOf(VideoFrames.UnreadableVideo.class)
                .hasMessageContaining("640x360");
        assertThatThrownBy(() -> watermarking.mark(half, boxes(9))).isInstanceOf(VideoFrames.UnreadableVideo.class);
    }
}
