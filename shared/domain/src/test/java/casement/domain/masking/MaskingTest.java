package casement.domain.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Sha256;
import casement.domain.video.WithholdReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Clause("SEA-CCTV-10")
class MaskingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final CameraId CAMERA = new CameraId("pine-and-3rd");
    private static final Polygon WINDOW = new Polygon(List.of(new Point(0, 0), new Point(0.5, 0), new Point(0.5, 0.5)));

    private final byte[] init = {1};
    private final byte[] media = {2, 3};

    @Test
    void makes_a_masked_fragment_with_the_proof_of_what_was_checked() throws Unmaskable {
        MaskedFragment masked = masking(video(60), check(60, 60)).mask(fragment("home"), approved());

        assertThat(masked.proof().maskSet()).isEqualTo(7);
        assertThat(masked.proof().cover()).isEqualTo("areas");
        assertThat(masked.proof().digest()).isEqualTo(Sha256.of(init, media));
    }

    @Test
    void covers_the_whole_frame_when_the_preset_was_not_drawn() throws Unmaskable {
        assertThat(coverOf(Optional.of(new PresetId("roof")))).isEqualTo("whole-frame");
    }

    @Test
    void covers_the_whole_frame_while_the_camera_moves() throws Unmaskable {
        assertThat(coverOf(Optional.of(PresetId.MOVING))).isEqualTo("whole-frame");
    }

    @Test
    void covers_the_whole_frame_when_nobody_says_where_the_camera_stands() throws Unmaskable {
        assertThat(coverOf(Optional.empty())).isEqualTo("whole-frame");
    }

    @Test
    void refuses_a_video_without_pictures() {
        assertRefused(masking(video(0), check(0, 0)), WithholdReason.NO_FRAMES);
    }

    @Test
    void refuses_when_the_check_saw_no_picture() {
        assertRefused(masking(video(60), check(0, 60)), WithholdReason.PROOF_FAILED);
    }

    @Test
    void refuses_when_the_check_counted_other_pictures_than_were_encoded() {
        assertRefused(masking(video(60), check(60, 61)), WithholdReason.PROOF_FAILED);
    }

    @Test
    void refuses_when_the_video_changes_under_the_check() {
        Masking masking = new Masking((f, size, cover) -> video(60), (video, cover, forMotion) -> {
            video.media()[0]++;
            return check(60, 60);
        });
        assertRefused(masking, WithholdReason.PROOF_FAILED);
    }

    @Test
    void passes_on_what_the_checker_refuses() {
        Masking masking = new Masking((f, size, cover) -> video(60), (video, cover, forMotion) -> {
            throw new Unmaskable(WithholdReason.PROOF_FAILED, "a clear sample");
        });
        assertRefused(masking, WithholdReason.PROOF_FAILED);
    }

    private String coverOf(Optional<PresetId> preset) throws Unmaskable {
        RawFragment fragment = new RawFragment(fragment("home").ref(), preset, new byte[0]);
        return masking(video(60), check(60, 60))
                .mask(fragment, approved())
                .proof()
                .cover();
    }

    private void assertRefused(Masking masking, WithholdReason reason) {
        assertThatThrownBy(() -> masking.mask(fragment("home"), approved()))
                .isInstanceOfSatisfying(
                        Unmaskable.class, u -> assertThat(u.reason()).isEqualTo(reason));
    }

    private static Masking masking(MaskedVideo video, MaskChecker.Check check) {
        return new Masking((f, size, cover) -> video, (v, cover, forMotion) -> check);
    }

    private static MaskChecker.Check check(int checked, int total) {
        return new MaskChecker.Check("test 1", checked, total, 0, List.of());
    }

    private MaskedVideo video(int frames) {
        return new MaskedVideo(init, media, NOON, 2_000, new PictureSize(1280, 720), frames, "avc1.42c01f", false);
    }

    private static RawFragment fragment(String preset) {
        return new RawFragment(
                new FragmentRef(CAMERA, new FragmentNumber("17"), NOON),
                Optional.of(new PresetId(preset)),
                new byte[0]);
    }

    private static MaskSet.Approved approved() {
        MaskPlan plan = new MaskPlan(new PictureSize(1280, 720), 4, Map.of(PresetId.HOME, List.of(WINDOW)));
        return new MaskSet.Proposed(CAMERA, 7, plan, "tess", NOON)
                .approve("otto", new Identification("tess", "tess"), NOON);
    }
}
