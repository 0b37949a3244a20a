package casement.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.Health;
import casement.domain.camera.PictureTrouble;
import casement.domain.camera.PresetId;
import casement.domain.masking.Cover;
import casement.domain.masking.FragmentMasker;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Masking;
import casement.domain.masking.Unmaskable;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Thumbnail;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryFragments;
import casement.testkit.memory.MemoryMaskSets;
import casement.testkit.memory.MemoryPictureWatches;
import casement.testkit.memory.MemorySegments;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaskFragmentTest {
    private final MovableClock clock = MovableClock.atNoon();
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryMaskSets maskSets = new MemoryMaskSets();
    private final MemoryPictureWatches watches = new MemoryPictureWatches();
    private final MemoryFragments fragments = new MemoryFragments();
    private final MemorySegments segments = new MemorySegments(retention(), clock);
    private final Camera camera = Examples.recording(CameraClass.CCTV);
    private final FragmentRef ref = Examples.fragment(camera.id(), clock.instant(), 0);

    private MaskFragment maskFragment = with(FakeMasking.masking());

    @BeforeEach
    void set_up() {
        cameras.add(camera);
        MaskSet.Proposed proposal = Examples.proposal(camera.id(), 1);
        maskSets.propose(proposal);
        maskSets.approve(proposal.approve("olga", Examples.IDENTIFIED, clock.instant()));
        fragments.put(raw(Optional.of(PresetId.HOME)));
    }

    @Test
    @Clause("SEA-CCTV-10")
    void stores_the_masked_segment_when_camera_and_mask_set_are_in_order() {
        Fate fate = maskFragment.mask(announced(PresetId.HOME), 1);
        assertThat(fate).isInstanceOf(Fate.Stored.class);
        assertThat(((Fate.Stored) fate).segment().proof().cover()).isEqualTo("areas");
        assertThat(((Fate.Stored) fate).segment().proof().maskSet()).isEqualTo(1);
        assertThat(cameras.health(camera.id()).lastStored()).contains(clock.instant());
    }

    @Test
    void decides_once_when_a_fragment_is_announced_again() {
        Fate first = maskFragment.mask(announced(PresetId.HOME), 1);
        fragments.expire(ref);
        assertThat(maskFragment.mask(announced(PresetId.HOME), 2)).isEqualTo(first);
    }

    @Test
    void decides_once_when_the_store_kept_the_segment_but_did_not_say_so() {
        segments.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> maskFragment.mask(announced(PresetId.HOME), 1)).isInstanceOf(Fault.Unavailable.class);
        Fate again = maskFragment.mask(announced(PresetId.HOME), 2);
        assertThat(again).isInstanceOf(Fate.Stored.class);
        assertThat(((Fate.Stored) again).segment().sequence()).isEqualTo(1);
    }

    @Test
    void withholds_when_nobody_registered_the_camera() {
        FragmentRef stranger = Examples.fragment(Examples.freshCameraId(), clock.instant(), 0);
        fragments.put(new RawFragment(stranger, Optional.of(PresetId.HOME), new byte[] {1}));
        FragmentAnnounced announced = new FragmentAnnounced(stranger, Optional.of(PresetId.HOME), false);
        requireWithheld(maskFragment.mask(announced, 1), WithholdReason.UNKNOWN_CAMERA);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void withholds_when_the_camera_has_no_approved_mask_set() {
        Camera unapproved = cameras.replace(current().withMaskSets(Optional.empty(), 1));
        requireWithheld(maskFragment.mask(announced(PresetId.HOME), 1), WithholdReason.NO_APPROVED_MASK_SET);
        assertThat(unapproved.records()).isFalse();
    }

    @Test
    @Clause("SEA-CCTV-10")
    void withholds_when_the_mask_set_that_the_camera_names_was_only_proposed() {
        maskSets.propose(Examples.proposal(camera.id(), 2));
        cameras.replace(current().withMaskSets(Optional.of(2), 2));
        requireWithheld(maskFragment.mask(announced(PresetId.HOME), 1), WithholdReason.NO_APPROVED_MASK_SET);
    }

    @Test
    void asks_again_when_a_young_fragment_cannot_be_had_and_withholds_when_it_is_gone() {
        fragments.expire(ref);
        assertThatThrownBy(() -> maskFragment.mask(announced(PresetId.HOME), 1)).isInstanceOf(Fault.Unavailable.class);
        assertThat(segments.fate(ref)).isEmpty();
        clock.advance(Duration.ofMinutes(61));
        requireWithheld(maskFragment.mask(announced(PresetId.HOME), 2), WithholdReason.EXPIRED);
        assertThat(cameras.health(camera.id()).lastReason()).contains(WithholdReason.EXPIRED);
    }

    @Test
    void withholds_a_young_fragment_when_it_was_looked_for_often_enough() {
        fragments.expire(ref);
        requireWithheld(maskFragment.mask(announced(PresetId.HOME), 4), WithholdReason.EXPIRED);
    }

    @Test
    void decides_nothing_when_the_raw_stream_does_not_answer() {
        fragments.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> maskFragment.mask(announced(PresetId.HOME), 1)).isInstanceOf(Fault.Unavailable.class);
        assertThat(segments.fate(ref)).isEmpty();
    }

    @Test
    void withholds_with_the_maskers_reason_for_each_reason_there_is() {
        int n = 10;
        for (WithholdReason reason : WithholdReason.values()) {
            FragmentRef next = Examples.fragment(camera.id(), clock.instant(), n++);
            fragments.put(new RawFragment(next, Optional.of(PresetId.HOME), new byte[] {1}));
            maskFragment = with(refusing(reason));
            Fate fate = maskFragment.mask(new FragmentAnnounced(next, Optional.of(PresetId.HOME), false), 1);
            requireWithheld(fate, reason);
        }
    }

    @Test
    @Clause("SEA-CCTV-10")
    void covers_the_whole_frame_when_the_preset_is_unknown_moving_missing_or_disputed() {
        Map<Optional<PresetId>, Optional<PresetId>> saidByAnnouncementAndFragment = Map.of(
                Optional.of(new PresetId("unheard-of")), Optional.empty(),
                Optional.of(PresetId.MOVING), Optional.empty(),
                Optional.empty(), Optional.empty(),
                Optional.of(PresetId.HOME), Optional.of(new PresetId("away")));
        int n = 50;
        for (var said : saidByAnnouncementAndFragment.entrySet()) {
            FragmentRef next = Examples.fragment(camera.id(), clock.instant(), n++);
            fragments.put(new RawFragment(next, said.getValue(), new byte[] {1}));
            Fate fate = maskFragment.mask(new FragmentAnnounced(next, said.getKey(), false), 1);
            assertThat(((Fate.Stored) fate).segment().proof().cover())
                    .as("%s", said)
                    .isEqualTo("whole-frame");
        }
    }

    @Test
    @Clause("SEA-CCTV-4")
    void flags_the_camera_when_the_gateway_had_audio_to_drop_and_keeps_the_flag() {
        maskFragment.mask(new FragmentAnnounced(ref, Optional.of(PresetId.HOME), true), 1);
        assertThat(cameras.health(camera.id()).audioSeen()).isTrue();
        FragmentRef next = Examples.fragment(camera.id(), clock.instant(), 1);
        fragments.put(new RawFragment(next, Optional.of(PresetId.HOME), new byte[] {1}));
        maskFragment.mask(new FragmentAnnounced(next, Optional.of(PresetId.HOME), false), 1);
        assertThat(cameras.health(camera.id()).audioSeen()).isTrue();
    }

    @Test
    @Clause("SEA-CCTV-4")
    void flags_the_camera_when_the_fragment_itself_had_audio() {
        maskFragment = with(new Masking(
                (fragment, drawnOn, cover) -> withAudio(new FakeMasking().mask(fragment, drawnOn, cover)),
                new FakeMasking()));
        maskFragment.mask(announced(PresetId.HOME), 1);
        assertThat(cameras.health(camera.id())).isNotEqualTo(Health.UNKNOWN);
        assertThat(cameras.health(camera.id()).audioSeen()).isTrue();
    }

    @Test
    @Clause({"SCH-25", "SCH-2"})
    void tells_of_a_picture_in_trouble_once_and_when_it_is_good_again() {
        int n = 100;
        for (byte[] light : List.of(LIT, DARK, LIT)) {
            for (int i = 0; i < 12; i++) {
                show(n++, light, PresetId.HOME);
            }
            boolean isDark = light[0] == DARK[0];
            assertThat(cameras.health(camera.id()).picture().map(PictureTrouble::kind))
                    .isEqualTo(isDark ? Optional.of(PictureTrouble.Kind.DARK) : Optional.empty());
        }
        // The first good picture, doubt and trouble, doubt and an end of it, and a newer good picture.
        assertThat(watches.find(camera.id(), PresetId.HOME).orElseThrow().revision())
                .isLessThanOrEqualTo(8);
    }

    @Test
    @Clause("SCH-25")
    void keeps_a_presets_trouble_while_the_camera_looks_elsewhere_or_withholds() {
        int n = 100;
        for (int i = 0; i < 12; i++) {
            show(n++, DARK, PresetId.HOME);
        }
        Optional<PictureTrouble> trouble = cameras.health(camera.id()).picture();
        assertThat(trouble).isPresent();
        show(n++, LIT, PresetId.MOVING);
        fragments.expire(ref);
        maskFragment.mask(announced(PresetId.HOME), 4);
        assertThat(cameras.health(camera.id()).lastReason()).contains(WithholdReason.EXPIRED);
        assertThat(cameras.health(camera.id()).picture()).isEqualTo(trouble);
    }

    @Test
    @Clause("SCH-25")
    void forgets_a_presets_trouble_once_the_whole_of_it_is_covered() {
        int n = 100;
        for (int i = 0; i < 12; i++) {
            show(n++, DARK, PresetId.HOME);
        }
        assertThat(cameras.health(camera.id()).picture()).isPresent();
        maskFragment.mask(announced(PresetId.HOME), 1);
        assertThat(cameras.health(camera.id()).picture()).isEmpty();
    }

    private static final byte[] LIT = {100, 120, 90, 110};
    private static final byte[] DARK = {17, 18, 17, 16};

    private void show(int number, byte[] light, PresetId preset) {
        clock.advance(Duration.ofSeconds(2));
        FakeMasking fake = new FakeMasking(List.of(new Thumbnail(clock.instant(), 2, light, 0.2, number)));
        FragmentRef next = Examples.fragment(camera.id(), clock.instant(), number);
        fragments.put(new RawFragment(next, Optional.of(preset), new byte[] {1}));
        with(new Masking(fake, fake)).mask(new FragmentAnnounced(next, Optional.of(preset), false), 1);
    }

    private static MaskedVideo withAudio(MaskedVideo v) {
        return new MaskedVideo(
                v.init(), v.media(), v.start(), v.durationMillis(), v.size(), v.frames(), v.codec(), true);
    }

    private static Masking refusing(WithholdReason reason) {
        FragmentMasker masker = new FragmentMasker() {
            @Override
            public MaskedVideo mask(RawFragment fragment, PictureSize drawnOn, Cover cover) throws Unmaskable {
                throw new Unmaskable(reason, "as the test wants it");
            }
        };
        MaskChecker checker = new FakeMasking();
        return new Masking(masker, checker);
    }

    private Camera current() {
        return cameras.find(camera.id()).orElseThrow();
    }

    private MaskFragment with(Masking masking) {
        return new MaskFragment(
                cameras, maskSets, fragments, masking, segments, watches, anyClass -> Optional.empty(), clock);
    }

    private FragmentAnnounced announced(PresetId preset) {
        return new FragmentAnnounced(ref, Optional.of(preset), false);
    }

    private RawFragment raw(Optional<PresetId> preset) {
        return new RawFragment(ref, preset, new byte[] {1, 2, 3});
    }

    private static void requireWithheld(Fate fate, WithholdReason reason) {
        assertThat(fate).isInstanceOf(Fate.Withheld.class);
        assertThat(((Fate.Withheld) fate).fragment().reason()).isEqualTo(reason);
    }

    private static Retention retention() {
        Map<RetentionClass, Integer> days = new EnumMap<>(RetentionClass.class);
        for (RetentionClass c : RetentionClass.values()) {
            days.put(c, 28);
        }
        return new Retention(days);
    }
}
