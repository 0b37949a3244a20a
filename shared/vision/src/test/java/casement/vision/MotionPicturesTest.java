package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.camera.CameraId;
import casement.domain.camera.Motion;
import casement.domain.camera.PictureWatch;
import casement.domain.camera.PresetId;
import casement.domain.masking.Cover;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Thumbnail;
import casement.testkit.SharedData;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Real pictures, masked, encoded and decoded again, on their way to what is said of motion. */
@Clause("SCH-26")
@EnabledIf("casement.testkit.SharedData#isThere")
class MotionPicturesTest {
    private static final List<Cover> COVERS = List.of(new Cover.Nothing(), new Cover.Areas(List.of(Shapes.WINDOW), 4));
    private static final int PICTURES = 60;
    private static final int MILLIS_A_PICTURE = 100;

    private final Clip street = Clip.of(SharedData.file("video/ahmetozlu.mp4"));

    @Test
    void none_is_seen_in_a_motionless_street_once_it_is_encoded() throws Unmaskable {
        for (Cover cover : COVERS) {
            assertThat(motion(motionless().whole(), cover)).as("%s", cover).isEqualTo(Motion.NONE);
        }
    }

    @Test
    void traffic_is_seen() throws Unmaskable {
        for (Cover cover : COVERS) {
            assertThat(motion(street.fragments().getFirst(), cover))
                    .as("%s", cover)
                    .isEqualTo(Motion.SEEN);
        }
    }

    @Test
    void thumbnails_are_half_a_second_apart_where_they_are_wanted_and_one_elsewhere() throws Unmaskable {
        for (Cover cover : COVERS) {
            List<Thumbnail> wanted = check(motionless().whole(), cover, true).thumbnails();
            assertThat(wanted).hasSize(PICTURES * MILLIS_A_PICTURE / 500);
            for (int i = 1; i < wanted.size(); i++) {
                assertThat(Duration.between(
                                wanted.get(i - 1).at(), wanted.get(i).at()))
                        .isEqualTo(Duration.ofMillis(500));
            }
            assertThat(check(motionless().whole(), cover, false).thumbnails()).hasSize(1);
        }
        Cover all = new Cover.WholeFrame();
        assertThat(check(motionless().whole(), all, true).thumbnails()).isEmpty();
    }

    /** The street's first picture over and over. */
    private Clip motionless() {
        byte[] picture = street.samples().getFirst().bytes();
        return street.withSamples(LongStream.range(0, PICTURES)
                .mapToObj(i -> new Clip.Sample(i * MILLIS_A_PICTURE, true, picture))
                .toList());
    }

    private Motion motion(RawFragment fragment, Cover cover) throws Unmaskable {
        List<Thumbnail> pictures = check(fragment, cover, true).thumbnails();
        return PictureWatch.of(new CameraId("street"), PresetId.HOME, 1)
                .after(pictures.getFirst())
                .motion(pictures);
    }

    private MaskChecker.Check check(RawFragment fragment, Cover cover, boolean forMotion) throws Unmaskable {
        PictureSize size = new PictureSize(street.width(), street.height());
        NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);
        return new DecodingChecker(2).check(masker.mask(fragment, size, cover), cover, forMotion);
    }
}
