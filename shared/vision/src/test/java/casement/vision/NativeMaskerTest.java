package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.masking.Cover;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Polygon;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.testkit.SharedData;
import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class NativeMaskerTest {
    private static final List<Polygon> SHAPES =
            List.of(Shapes.WINDOW, Shapes.AT_THE_BORDER, Shapes.TINY, Shapes.CONCAVE, Shapes.CROSSING_ITSELF);
    private static final PictureSize SMALL = new PictureSize(320, 180);

    private final NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);

    @Test
    @Clause("SEA-CCTV-10")
    void shows_only_fill_inside_every_polygon_of_every_picture() throws Unmaskable {
        Clip clip = Clip.resource("with-audio.mp4");
        MaskedVideo video = masker.mask(clip.whole(), SMALL, new Cover.Areas(SHAPES, 8));
        Seen seen = Seen.of(video);
        assertThat(seen.pictures()).hasSize(30);
        for (Polygon polygon : SHAPES) {
            Inside.requireFill(seen, polygon, CheckedPictures.MOST_ON_AVERAGE);
        }
        assertThat(Inside.deviation(seen.pictures().get(0), Shapes.box(0.42, 0.1, 0.85, 0.4)))
                .as("what lies beside is still there")
                .isGreaterThan(60);
    }

    @Test
    @Clause("SEA-CCTV-10")
    @EnabledIf("casement.testkit.SharedData#isThere")
    void shows_only_fill_inside_the_windows_of_a_real_house() throws Unmaskable {
        Clip clip = Clip.of(SharedData.file("video/license_plate.mp4"));
        RawFragment fragment = clip.fragments().getLast();
        MaskedVideo video =
                masker.mask(fragment, new PictureSize(1280, 720), new Cover.Areas(List.of(Shapes.WINDOW), 8));
        Inside.requireFill(Seen.of(video), Shapes.WINDOW, 12);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void leaves_nothing_of_the_picture_when_the_whole_frame_is_covered() throws Unmaskable {
        MaskedVideo video = masker.mask(Clip.resource("bframes.mp4").whole(), SMALL, new Cover.WholeFrame());
        Seen seen = Seen.of(video);
        assertThat(seen.pictures()).hasSize(30);
        Inside.requireFill(seen, Shapes.box(0, 0, 1, 1), 12);
    }

    /** Blocks of the codec straddle the mask's edge; what they ring into it stays small and stays outside the polygon. */
    @Test
    @Clause("SEA-CCTV-10")
    void rings_little_into_the_polygon_when_there_is_no_margin() throws Unmaskable {
        MaskedVideo video =
                masker.mask(Clip.resource("bframes.mp4").whole(), SMALL, new Cover.Areas(List.of(Shapes.WINDOW), 0));
        Inside.requireFill(Seen.of(video), Shapes.WINDOW, 60);
        Inside.requireFill(Seen.of(video), Shapes.box(0.31, 0.16, 0.34, 0.24), 12);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void masks_the_same_places_when_the_picture_has_the_same_shape_at_another_size() throws Unmaskable {
        MaskedVideo video = masker.mask(
                Clip.resource("bframes.mp4").whole(),
                new PictureSize(1920, 1080),
                new Cover.Areas(List.of(Shapes.WINDOW), 8));
        Inside.requireFill(Seen.of(video), Shapes.WINDOW, 12);
    }

    @Test
    void keeps_order_and_time_when_the_input_is_reordered() throws Unmaskable {
        Clip clip = Clip.resource("bframes.mp4");
        assertThat(FragmentReader.read(clip.whole()).reorderDepth()).isPositive();
        MaskedVideo video = masker.mask(clip.whole(), SMALL, new Cover.Areas(List.of(Shapes.WINDOW), 4));
        List<Long> times = clip.samples().stream()
                .map(s -> (Clip.START.toEpochMilli() + s.millis()) * 90)
                .sorted()
                .toList();
        assertThat(Seen.of(video).pictures()).extracting(Seen.Picture::ticks).containsExactlyElementsOf(times);
        StoredVideo stored = StoredVideo.read(video.init(), video.media());
        assertThat(stored.pictures()).extracting(CodedPicture::ticks).containsExactlyElementsOf(times);
    }

    @Test
    void begins_at_the_fragments_time_in_90_khz_since_1970() throws Unmaskable {
        RawFragment second = Clip.resource("bframes.mp4").fragments().get(0);
        MaskedVideo video = masker.mask(second, SMALL, new Cover.WholeFrame());
        StoredVideo stored = StoredVideo.read(video.init(), video.media());
        assertThat(stored.decodeTime()).isEqualTo(Clip.START.toEpochMilli() * 90);
        assertThat(video.start()).isEqualTo(Clip.START);
        assertThat(video.durationMillis()).isBetween(1_998L, 2_002L);
        assertThat(video.codec()).matches("avc1\\.[0-9a-f]{6}");
    }

    @Test
    void gives_the_same_init_section_for_every_fragment_of_a_camera() throws Unmaskable {
        Clip clip = Clip.resource("bframes.mp4");
        MaskedVideo whole = masker.mask(clip.whole(), SMALL, new Cover.WholeFrame());
        Clip shorter = clip.withSamples(clip.samples().subList(0, 1));
        MaskedVideo one = masker.mask(shorter.whole(), SMALL, new Cover.Areas(List.of(Shapes.WINDOW), 0));
        MaskedVideo again = new NativeMasker(Encoder.OPENH264, 2)
                .mask(Clip.resource("with-audio.mp4").whole(), SMALL, new Cover.Areas(SHAPES, 3));
        assertThat(one.init()).isEqualTo(whole.init());
        assertThat(again.init()).isEqualTo(whole.init());
    }

    @Test
    @Clause("SEA-CCTV-4")
    void has_one_track_and_no_word_of_the_input_when_that_has_audio_and_metadata() throws Unmaskable {
        Clip clip = Planted.withUserData(Clip.resource("with-audio.mp4"), "SECRET-USER-DATA");
        for (Cover cover : List.of(new Cover.WholeFrame(), new Cover.Areas(SHAPES, 2), new Cover.Nothing())) {
            RawFragment fragment = clip.whole(Map.of("title", "SECRET-TITLE"));
            assertThat(text(fragment.mkv())).contains("SECRET-USER-DATA", "SECRET-TITLE", "A_AAC");
            MaskedVideo video = masker.mask(fragment, SMALL, cover);
            Seen seen = Seen.of(video);
            assertThat(seen.streams()).isEqualTo(1);
            assertThat(text(Clip.join(video.init(), video.media()))).doesNotContain("SECRET", "soun", "mp4a", "Lavc");
            assertThat(video.audioDropped()).isTrue();
        }
    }

    @Test
    void says_that_there_was_no_audio_when_there_was_none() throws Unmaskable {
        assertThat(masker.mask(Clip.resource("bframes.mp4").whole(), SMALL, new Cover.WholeFrame())
                        .audioDropped())
                .isFalse();
    }

    @Test
    void carries_colour_range_and_matrix() throws Unmaskable {
        MaskedVideo video =
                masker.mask(Clip.resource("full-range.mp4").whole(), SMALL, new Cover.Areas(List.of(Shapes.WINDOW), 4));
        Seen.Picture first = Seen.of(video).pictures().get(0);
        assertThat(first.format()).isEqualTo(avutil.AV_PIX_FMT_YUVJ420P);
        assertThat(first.colourSpace()).isEqualTo(avutil.AVCOL_SPC_BT709);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Kept here so that the shape under test is Java's, not ours. */
    static final class Inside {
        private Inside() {}

        static void requireFill(Seen seen, Polygon polygon, int tolerance) {
            for (int i = 0; i < seen.pictures().size(); i++) {
                assertThat(deviation(seen.pictures().get(i), polygon))
                        .as("picture %d inside %s", i, polygon)
                        .isLessThanOrEqualTo(tolerance);
            }
        }

        static int deviation(Seen.Picture picture, Polygon polygon) {
            Path2D path = Shapes.path(polygon, new PictureSize(picture.width(), picture.height()));
            int worst = 0;
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    if (path.contains(x + 0.5, y + 0.5)) {
                        worst = Math.max(worst, Math.abs(picture.sample(0, x, y) - 16));
                        worst = Math.max(worst, Math.abs(picture.sample(1, x / 2, y / 2) - 128));
                        worst = Math.max(worst, Math.abs(picture.sample(2, x / 2, y / 2) - 128));
                    }
                }
            }
            return worst;
        }
    }
}
