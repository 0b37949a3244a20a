package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.masking.Cover;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.testkit.SharedData;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class RemuxTest {
    private static final PictureSize SMALL = new PictureSize(320, 180);

    private final NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);
    private final DecodingChecker checker = new DecodingChecker(2);

    @Test
    void shows_the_very_samples_of_the_input_when_nothing_is_to_be_masked() throws Unmaskable {
        Clip clip = Clip.resource("bframes.mp4");
        MaskedVideo video = masker.mask(clip.whole(), SMALL, new Cover.Nothing());
        MaskChecker.Check check = checker.check(video, new Cover.Nothing());
        assertThat(check.framesTotal()).isEqualTo(30);
        assertThat(check.framesChecked()).isEqualTo(1);
        List<Seen.Picture> seen = Seen.of(video).pictures();
        List<Long> times = clip.samples().stream()
                .map(s -> (Clip.START.toEpochMilli() + s.millis()) * 90)
                .sorted()
                .toList();
        assertThat(StoredVideo.read(video.init(), video.media()).pictures())
                .extracting(CodedPicture::ticks)
                .containsExactlyInAnyOrderElementsOf(times);
        List<Seen.Picture> original = Seen.of(java.nio.file.Path.of(
                        RemuxTest.class.getResource("/clips/bframes.mp4").getPath()))
                .pictures();
        assertThat(seen).hasSameSizeAs(original);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(Arrays.deepEquals(seen.get(i).planes(), original.get(i).planes()))
                    .as("picture %d", i)
                    .isTrue();
        }
    }

    @Test
    void takes_parameters_from_the_pictures_when_they_carry_them() throws Unmaskable {
        Clip clip = Tiny.withParametersInBand(Tiny.clip(320, 180, 4));
        byte[] stale = Tiny.clip(160, 96, 1).codecPrivate();
        MaskedVideo video = masker.mask(clip.withCodecPrivate(stale).whole(), SMALL, new Cover.Nothing());
        assertThat(video.size()).isEqualTo(SMALL);
        assertThat(Seen.of(video).pictures()).hasSize(4);
    }

    @Test
    @EnabledIf("casement.testkit.SharedData#isThere")
    void carries_a_real_cameras_video_over() throws Unmaskable {
        Clip clip = Clip.of(SharedData.file("video/car-detection.mp4"));
        MaskedVideo video = masker.mask(clip.fragments().get(1), new PictureSize(768, 432), new Cover.Nothing());
        checker.check(video, new Cover.Nothing());
        assertThat(video.audioDropped()).isTrue();
        assertThat(Seen.of(video).pictures()).hasSize(video.frames());
    }
}
