package casement.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.MotionOnly;
import casement.domain.camera.PictureTrouble;
import casement.domain.camera.PresetId;
import casement.domain.camera.RecordingRules;
import casement.domain.masking.MaskSet;
import casement.domain.masking.Masking;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.MotionlessHour;
import casement.domain.video.RawFragment;
import casement.domain.video.Span;
import casement.domain.video.Thumbnail;
import casement.domain.video.WithheldFragment;
import casement.domain.video.WithholdReason;
import casement.testkit.Examples;
import casement.testkit.FakeMasking;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryCameras;
import casement.testkit.memory.MemoryFragments;
import casement.testkit.memory.MemoryMaskSets;
import casement.testkit.memory.MemoryPictureWatches;
import casement.testkit.memory.MemorySegments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Clause("SCH-26")
class MotionOnlyTest {
    private static final byte[] YARD = {100, 120, 90, 110, 100, 120, 90, 110};
    private static final byte[] SOMEBODY = {60, 60, 90, 110, 100, 120, 90, 110};
    private static final byte[] DARK = {17, 18, 17, 16, 17, 18, 17, 16};
    private static final RecordingRules SCHOOL =
            cameraClass -> cameraClass == CameraClass.RECORDED_ONLY ? Optional.of("SCH-26") : Optional.empty();

    private final MovableClock clock = MovableClock.atNoon();
    private final Instant began = clock.instant();
    private final MemoryCameras cameras = new MemoryCameras();
    private final MemoryMaskSets maskSets = new MemoryMaskSets();
    private final MemoryPictureWatches watches = new MemoryPictureWatches();
    private final MemoryFragments fragments = new MemoryFragments();
    private final MemorySegments segments = new MemorySegments(retention(), clock);
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), clock, Ulids::at).record(Act.asked(Who.NOBODY, "DecideRecording"));
    private final MotionOnly decision =
            new MotionOnly("Olga Operations", began.minusSeconds(60), "SCH-26", receipt.id());

    private Camera camera = Examples.recording(CameraClass.RECORDED_ONLY).withMotionOnly(Optional.of(decision));
    private RecordingRules rules = SCHOOL;
    private int number;

    @BeforeEach
    void set_up() {
        add(camera);
    }

    @Test
    void leaves_out_what_shows_no_motion_and_accounts_for_every_fragment() {
        assertThat(stored(YARD)).isTrue();
        for (int i = 0; i < 10; i++) {
            Fate fate = next(YARD, YARD);
            assertThat(fate).isInstanceOf(Fate.Withheld.class);
            WithheldFragment left = ((Fate.Withheld) fate).fragment();
            assertThat(left.reason()).isEqualTo(WithholdReason.NO_MOTION);
            assertThat(left.detail()).contains("SCH-26").contains(receipt.id().value());
            assertThat(left.durationMillis()).contains(2_000L);
            assertThat(segments.fate(left.ref())).contains(fate);
        }
        Span hour = new Span(began, began.plusSeconds(3_600));
        assertThat(segments.motionlessHours(receipt, camera.id(), hour))
                .containsExactly(new MotionlessHour(began, 10, 20_000));
        assertThat(segments.during(receipt, camera.id(), hour)).hasSize(1);
        assertThat(cameras.health(camera.id()).lastMotionless()).contains(clock.instant());
        assertThat(cameras.health(camera.id()).lastReason()).isEmpty();
        assertThat(cameras.health(camera.id()).lastWithheld()).isEmpty();
    }

    @Test
    void stores_motion_whole_with_what_comes_shortly_after() {
        warmUp();
        assertThat(next(YARD, SOMEBODY)).isInstanceOf(Fate.Stored.class);
        for (int i = 0; i < 5; i++) {
            assertThat(stored(YARD)).as("%s s after", 2 * i).isTrue();
        }
        for (int i = 0; i < 20; i++) {
            stored(YARD);
        }
        assertThat(stored(YARD)).isFalse();
    }

    @Test
    void stores_everything_where_nobody_has_decided_or_the_decision_was_taken_back() {
        camera = Examples.recording(CameraClass.RECORDED_ONLY);
        add(camera);
        assertStoresAll();
        camera = cameras.replace(current().withMotionOnly(Optional.of(decision)));
        assertThat(stored(YARD)).isFalse();
        camera = cameras.replace(current().withMotionOnly(Optional.empty()));
        assertStoresAll();
    }

    @Test
    void stores_everything_where_no_pack_allows_otherwise_whatever_was_decided() {
        camera = Examples.recording(CameraClass.CCTV).withMotionOnly(Optional.of(decision));
        add(camera);
        assertStoresAll();
        camera = Examples.recording(CameraClass.RECORDED_ONLY).withMotionOnly(Optional.of(decision));
        add(camera);
        rules = cameraClass -> Optional.empty();
        assertStoresAll();
    }

    @Test
    void stores_everything_while_nobody_can_say_what_the_packs_allow() {
        rules = cameraClass -> {
            throw new Fault.Unavailable("the packs cannot be read", new IllegalStateException("for a test"));
        };
        assertStoresAll();
    }

    @Test
    void stores_what_cannot_be_judged() {
        warmUp();
        assertThat(stored()).as("covered whole").isTrue();
        assertThat(stored(YARD)).isFalse();
        watches.faults.next(FaultSwitch.Mode.FAILS);
        assertThat(stored(YARD)).as("the watch cannot be read").isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(stored(YARD)).as("after a silence").isTrue();
    }

    @Test
    void watches_pictures_that_are_not_stored_for_trouble_and_stores_them_while_it_stands() {
        warmUp();
        for (int i = 0; i < 15; i++) {
            assertThat(stored(DARK)).isTrue();
        }
        assertThat(cameras.health(camera.id()).picture().map(PictureTrouble::kind))
                .contains(PictureTrouble.Kind.DARK);
        warmUp();
        for (int i = 0; i < 15; i++) {
            frozen();
        }
        assertThat(cameras.health(camera.id()).picture().map(PictureTrouble::kind))
                .contains(PictureTrouble.Kind.FROZEN);
        assertThat(frozen()).isInstanceOf(Fate.Stored.class);
    }

    @Test
    void decides_once_when_a_motionless_fragment_is_announced_again() {
        warmUp();
        Fate first = next(YARD, YARD);
        FragmentAnnounced again = new FragmentAnnounced(first.ref(), Optional.of(PresetId.HOME), false);
        assertThat(room(List.of(YARD, SOMEBODY)).mask(again, 2)).isEqualTo(first);
        segments.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> next(YARD, YARD)).isInstanceOf(Fault.Unavailable.class);
        Span hour = new Span(began, began.plusSeconds(3_600));
        long before =
                segments.motionlessHours(receipt, camera.id(), hour).getFirst().fragments();
        FragmentRef ref = Examples.fragment(camera.id(), clock.instant(), number);
        assertThat(room(List.of(YARD, YARD)).mask(new FragmentAnnounced(ref, Optional.of(PresetId.HOME), false), 2))
                .isInstanceOf(Fate.Withheld.class);
        assertThat(segments.motionlessHours(receipt, camera.id(), hour)
                        .getFirst()
                        .fragments())
                .isEqualTo(before);
    }

    private void assertStoresAll() {
        for (int i = 0; i < 15; i++) {
            assertThat(stored(YARD)).isTrue();
        }
    }

    /** Until nothing has moved for so long that fragments are left out. */
    private void warmUp() {
        for (int i = 0; i < 40; i++) {
            stored(YARD);
        }
        assertThat(stored(YARD)).isFalse();
    }

    /** Of a fragment that shows the same from its beginning to its end. */
    private boolean stored(byte[]... light) {
        byte[][] twice = Arrays.copyOf(light, 2 * light.length);
        System.arraycopy(light, 0, twice, light.length, light.length);
        try {
            return next(twice) instanceof Fate.Stored;
        } catch (Fault.Unavailable afterwards) {
            return segments.fate(Examples.fragment(camera.id(), clock.instant(), number))
                            .orElseThrow()
                    instanceof Fate.Stored;
        }
    }

    private Fate next(byte[]... lights) {
        clock.advance(Duration.ofSeconds(2));
        number++;
        return mask(room(List.of(lights)));
    }

    private Fate frozen() {
        clock.advance(Duration.ofSeconds(2));
        number++;
        Thumbnail same = new Thumbnail(clock.instant(), 4, YARD, 0.2, 4711);
        FakeMasking fake = new FakeMasking(List.of(same, same));
        return mask(room(fake));
    }

    private Fate mask(MaskFragment room) {
        FragmentRef ref = Examples.fragment(camera.id(), clock.instant(), number);
        fragments.put(new RawFragment(ref, Optional.of(PresetId.HOME), new byte[] {1}));
        return room.mask(new FragmentAnnounced(ref, Optional.of(PresetId.HOME), false), 1);
    }

    private MaskFragment room(List<byte[]> lights) {
        long checksum = 1_000L * number;
        List<Thumbnail> shown = new ArrayList<>();
        for (byte[] light : lights) {
            shown.add(new Thumbnail(
                    clock.instant().plusMillis(500L * shown.size()), 4, light, 0.2, checksum + shown.size()));
        }
        return room(new FakeMasking(shown));
    }

    private MaskFragment room(FakeMasking fake) {
        return new MaskFragment(cameras, maskSets, fragments, new Masking(fake, fake), segments, watches, rules, clock);
    }

    private void add(Camera some) {
        cameras.add(some);
        MaskSet.Proposed proposal = Examples.proposal(some.id(), 1);
        maskSets.propose(proposal);
        maskSets.approve(proposal.approve("olga", Examples.IDENTIFIED, began));
    }

    private Camera current() {
        return cameras.find(camera.id()).orElseThrow();
    }

    private static Retention retention() {
        return new Retention(
                Arrays.stream(RetentionClass.values()).collect(Collectors.toMap(Function.identity(), any -> 28)));
    }
}
